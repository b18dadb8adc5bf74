using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Contents;

/// <summary>Finds choices that are labelled twice.</summary>
internal sealed class EnumValuesUnique : IRule
{
    public RuleInfo Info { get; } = new(
        "enum-values-unique", Severity.Warning, "The labels of choices, x-ms-enum-values, label each value once.",
        "Remove one of the two, or mend its value.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Of two labels for one value the maker cannot know which is true, and the validator refuses them.",
        Source = "\"Fix Swagger Validator errors\": DuplicateEnumValuesInExtension. 46 of 1,031 accepted connectors label their choices.",
        Bad = """
            "x-ms-enum-values": [ { "value": "d", "displayName": "Draft" }, { "value": "d", "displayName": "Done" } ]
            """,
        Good = """
            "x-ms-enum-values": [ { "value": "d", "displayName": "Draft" }, { "value": "o", "displayName": "Done" } ]
            """,
        Covers = ["DuplicateEnumValuesInExtension"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((Subject.DefinitionNode node, IReadOnlyList<JObject> entries) in EnumValues.Of(connector))
        {
            HashSet<JToken> seen = new(JToken.EqualityComparer);
            foreach (JToken value in entries.Select(entry => entry["value"]).OfType<JToken>().Where(value => !seen.Add(value)))
            {
                yield return Info.At(node.PositionOf(value), $"{ValueNodes.NameOf(node)} labels {JsonTypes.Written(value)} twice.");
            }
        }
    }
}
