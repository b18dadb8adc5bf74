using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Holds the values in apiProperties.json to their kinds.</summary>
internal sealed class PropertiesValue : IRule
{
    public RuleInfo Info { get; } = new(
        "properties-value", Severity.Warning, "The value of a key in apiProperties.json is of the kind the key takes: text, list, object.")
    {
        Why = "A value of another kind is refused or counts as absent. Where a list or object of the whole connector is "
            + "another kind, nothing in it is found.",
        Source = "Published schema of apiProperties.json; \"Specifying connection parameters\". One of 260 accepted redirectUrl is a list.",
        Bad = "\"connectionParameters\": [ { \"name\": \"api_key\", \"type\": \"securestring\" } ]",
        Good = "\"connectionParameters\": { \"api_key\": { \"type\": \"securestring\" } }",
        Covers =
        [
            "capabilities", "connectionParameters", "policyTemplateInstances", "uiDefinition", "metadata of a token parameter", "oAuthSettings.scopes",
            "constraints.clearText is a boolean", "constraints.tabIndex is an integer", "constraints.capability is a list of texts",
        ],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in PropertiesNode.All(connector)
        from member in node.Json.Properties()
        let key = PropertiesKeys.Find(node.Place, member.Name)
        where key is not null
        from finding in Judge(node, key, member.Value)
        select finding with { Severity = key.Severity };

    private IEnumerable<Diagnostic> Judge(PropertiesNode node, PropertiesKey key, JToken value)
    {
        if (ValueText.Mismatch(key.Kind, value) is { } wanted)
        {
            yield return Info.At(
                node.PositionOf(value),
                $"'{key.Name}' has to be {wanted}, and is {ValueText.Described(value)}.",
                Remedy(key, wanted, value));
            yield break;
        }

        foreach ((var kind, JToken entry) in ValueText.Entries(key.Kind, value))
        {
            if (ValueText.Mismatch(kind, entry) is { } part)
            {
                yield return Info.At(
                    node.PositionOf(entry),
                    $"{Name(entry)} of '{key.Name}' has to be {part}, and is {ValueText.Described(entry)}.",
                    EntryRemedy(key, part, entry));
            }
        }
    }

    private static string Remedy(PropertiesKey key, string wanted, JToken value) =>
        value is JArray && key.Name is "connectionParameters" or "parameters" or "customParameters" && wanted == "an object"
            ? "Make it an object with the names as keys."
            : ValueText.Remedy(wanted, value);

    private static string EntryRemedy(PropertiesKey key, string wanted, JToken entry) => (key.Name, entry) switch
    {
        ("customParameters" or "allowedValues", JValue { Type: JTokenType.String }) => "Make it an object with the text as its 'value'.",
        ("dependencies", JArray) => "Make it an object with the list as its 'values'.",
        _ => ValueText.Remedy(wanted, entry),
    };

    private static string Name(JToken entry) => entry.Parent switch
    {
        JProperty member => $"'{ValueText.Cut(member.Name)}'",
        JArray list => $"Entry {list.IndexOf(entry) + 1}",
        _ => "The value",
    };
}
