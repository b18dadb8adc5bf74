using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Types;

/// <summary>Wants lists of choices to hold a choice.</summary>
internal sealed class EnumFilled : IRule
{
    public RuleInfo Info { get; } = new(
        "enum-filled", Severity.Error, "An 'enum' holds at least one value.", "List the values allowed, or remove 'enum'.")
    {
        Why = "Where no value is allowed, none can be given; the platform's validator refuses it.",
        Source = "\"Fix Swagger Validator errors\": EnumMustContainAtLeastOneElement; published schema of apiDefinition.swagger.json.",
        Bad = """{ "type": "string", "enum": [] }""",
        Good = """{ "type": "string", "enum": ["draft", "sent"] }""",
        Covers = ["EnumMustContainAtLeastOneElement"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node["enum"] is JArray { Count: 0 }
        select Info.At(node.PositionOf("enum"), $"{ValueNodes.NameOf(node)} has an 'enum' without a value.");
}
