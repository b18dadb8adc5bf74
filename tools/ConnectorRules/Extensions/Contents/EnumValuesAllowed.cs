using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Contents;

/// <summary>Holds labelled choices against the choices.</summary>
internal sealed class EnumValuesAllowed : IRule
{
    public RuleInfo Info { get; } = new(
        "enum-values-allowed", Severity.Warning, "Each entry of x-ms-enum-values has a value, and it is one of 'enum'.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The designer offers the labelled values; one that is not allowed is refused when the flow runs.",
        Source = "\"Fix Swagger Validator errors\": InvalidEnumValuesExtensionValue. 46 of 1,031 accepted connectors label their choices.",
        Bad = """{ "enum": ["d", "s"], "x-ms-enum-values": [ ..., { "value": "x", "displayName": "Sent" } ] }""",
        Good = """{ "enum": ["d", "s"], "x-ms-enum-values": [ ..., { "value": "s", "displayName": "Sent" } ] }""",
        Covers = ["InvalidEnumValuesExtensionValue"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((Subject.DefinitionNode node, IReadOnlyList<JObject> entries) in EnumValues.Of(connector))
        {
            HashSet<JToken>? allowed = node["enum"] is JArray choices ? new HashSet<JToken>(choices, JToken.EqualityComparer) : null;
            foreach (JObject entry in entries)
            {
                if (entry["value"] is not { } value)
                {
                    yield return Info.At(node.PositionOf(entry), $"{ValueNodes.NameOf(node)} labels a choice without its value.", "Add 'value'.");
                }
                else if (allowed is not null && !allowed.Contains(value))
                {
                    yield return Info.At(
                        node.PositionOf(value),
                        $"{ValueNodes.NameOf(node)} labels {JsonTypes.Written(value)}, which is not one of the values that 'enum' allows.",
                        Written(allowed, value) ?? "Write one of the values allowed, or add it to 'enum'.");
                }
                else if (allowed is null && !JsonTypes.Fits(value, node.Text("type")))
                {
                    yield return Info.At(
                        node.PositionOf(value),
                        $"{ValueNodes.NameOf(node)} labels {JsonTypes.Written(value)}, which is not of type '{node.Text("type")}'.",
                        "Give the value the declared type, or declare its own.");
                }
            }
        }
    }

    // The same in another letter case, or with quotation marks too many.
    private static string? Written(HashSet<JToken> allowed, JToken value) =>
        allowed.FirstOrDefault(choice => string.Equals(choice.ToString(), value.ToString(), StringComparison.OrdinalIgnoreCase)) is { } meant
            ? $"Write {JsonTypes.Written(meant)}."
            : null;
}
