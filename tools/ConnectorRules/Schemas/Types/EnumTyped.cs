using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Types;

/// <summary>Wants choices to have a type.</summary>
internal sealed class EnumTyped : IRule
{
    public RuleInfo Info { get; } = new("enum-typed", Severity.Warning, "An 'enum' stands beside a type.")
    {
        Why = "Without a type the designer does not know which field to show for the choices.",
        Source = "Measured: 3 of 1,031 accepted connectors have an enum without a type in a schema, none in a parameter.",
        Bad = """{ "enum": ["draft", "sent"] }""",
        Good = """{ "type": "string", "enum": ["draft", "sent"] }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node.Has("enum") && !node.Has("type") && !node.Has("allOf") && node.Kind == NodeKind.Schema
        select Info.At(node.PositionOfKey("enum"), $"{ValueNodes.NameOf(node)} has an 'enum' and no type.", Fix(node["enum"] as JArray));

    private static string Fix(JArray? values) => values is { Count: > 0 } && values.All(value => JsonTypes.Fits(value, "string"))
        ? "Add 'type': 'string'."
        : "Add the type of the values.";
}
