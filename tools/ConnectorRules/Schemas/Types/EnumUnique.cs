using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Types;

/// <summary>Wants each choice once.</summary>
internal sealed class EnumUnique : IRule
{
    public RuleInfo Info { get; } = new("enum-unique", Severity.Warning, "An 'enum' holds each value once.", "Remove the second one.")
    {
        Why = "The maker sees the same choice twice and wonders about the difference; mostly a choice is missing instead.",
        Source = "Published schema of apiDefinition.swagger.json.",
        Bad = """{ "type": "string", "enum": ["draft", "sent", "sent"] }""",
        Good = """{ "type": "string", "enum": ["draft", "sent", "paid"] }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node["enum"] is JArray
        from second in Repeated((JArray)node["enum"]!)
        select Info.At(node.PositionOf(second), $"{ValueNodes.NameOf(node)} allows {JsonTypes.Written(second)} twice.");

    private static IEnumerable<JToken> Repeated(JArray values)
    {
        HashSet<JToken> seen = new(JToken.EqualityComparer);
        return values.Where(value => value is JValue && !seen.Add(value)).Distinct(JToken.EqualityComparer);
    }
}
