using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Contents;

/// <summary>Wants labels where labels are meant to be.</summary>
internal sealed class EnumValuesLabelled : IRule
{
    public RuleInfo Info { get; } = new(
        "enum-values-labelled", Severity.Warning, "Each entry of x-ms-enum-values has a displayName.", "Add 'displayName'.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The label is all the extension is for; without it the choice has an empty line in the list.",
        Source = "\"Fix Swagger Validator errors\": MissingEnumValuesDisplayName. 46 of 1,031 accepted connectors label their choices.",
        Bad = """
            "x-ms-enum-values": [ { "value": "d" } ]
            """,
        Good = """
            "x-ms-enum-values": [ { "value": "d", "displayName": "Draft" } ]
            """,
        Covers = ["MissingEnumValuesDisplayName"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((Subject.DefinitionNode node, IReadOnlyList<JObject> entries) in EnumValues.Of(connector))
        {
            foreach (JObject entry in entries.Where(HasNoLabel))
            {
                string value = entry["value"] is { } given ? JsonTypes.Written(given) : "a choice";
                string name = entry.Properties().FirstOrDefault(member => IsLabel(member.Name))?.Name ?? "";
                Diagnostic finding = Info.At(node.PositionOf(entry), $"{ValueNodes.NameOf(node)} has {value} without a label.");
                yield return name.Length == 0 ? finding : finding with { Fix = $"Write 'displayName' instead of '{name}'." };
            }
        }
    }

    private static bool HasNoLabel(JObject entry) =>
        !entry.ContainsKey("displayName")
            || (entry["displayName"] is JValue { Value: string label } && string.IsNullOrWhiteSpace(label));

    // AutoRest's words for a label, and other letter cases.
    private static bool IsLabel(string name) =>
        name != "displayName" && name.ToUpperInvariant() is "DISPLAYNAME" or "NAME" or "TITLE" or "LABEL" or "DISPLAY-NAME" or "DISPLAY_NAME";
}
