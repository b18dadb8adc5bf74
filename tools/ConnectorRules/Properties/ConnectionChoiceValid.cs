using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants values that can be chosen.</summary>
internal sealed class ConnectionChoiceValid : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-choice-valid", Severity.Warning, "Every entry of a connection parameter's allowedValues has a value, and no two have the same.")
    {
        Why = "An entry without a value is a line in the list that chooses nothing; of two equal ones the second can never be told from the first.",
        Source = "Published schema of apiProperties.json: allowedValues of a parameter and of its constraints.",
        Bad = "\"allowedValues\": [ { \"text\": \"Europe\" } ]",
        Good = "\"allowedValues\": [ { \"text\": \"Europe\", \"value\": \"eu\" } ]",
        Covers = ["allowedValues", "constraints.allowedValues"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in PropertiesNode.All(connector)
        where node.Place is PropertiesPlace.ConnectionParameter or PropertiesPlace.Constraints
        from finding in Judge(node, node.Json["allowedValues"] as JArray ?? [])
        select finding;

    private IEnumerable<Diagnostic> Judge(PropertiesNode node, JArray entries)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JObject entry in entries.OfType<JObject>())
        {
            JToken? value = entry["value"];
            if (value is null or { Type: JTokenType.Null })
            {
                yield return Info.At(node.PositionOf(entry), "An allowed value has no 'value'.", "Add 'value'.");
            }
            else if (value is not JValue)
            {
                yield return Info.At(node.PositionOf(value), $"'value' has to be text, and is {ValueText.Described(value)}.", "Make it text.");
            }
            else if (!seen.Add(value.ToString()))
            {
                yield return Info.At(node.PositionOf(value), $"'{ValueText.Cut(value.ToString())}' is allowed already.", "Remove one of the two.");
            }
        }
    }
}
