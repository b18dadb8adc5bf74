using ConnectorRules.Subject;
using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Metadata;

/// <summary>What <c>x-ms-connector-metadata</c> says.</summary>
internal static class ConnectorMetadata
{
    internal const string Key = "x-ms-connector-metadata";
    internal const string Website = "Website";
    internal const string PrivacyPolicy = "Privacy policy";
    internal const string Categories = "Categories";

    // Letters, inserted or changed, up to which a name is still meant as one of the three.
    private const int Farthest = 2;

    /// <summary>The names the platform looks for.</summary>
    internal static IReadOnlyList<string> Names { get; } = [Website, PrivacyPolicy, Categories];

    /// <summary>The entries that have a name.</summary>
    internal static IEnumerable<MetadataEntry> Entries(ConnectorSubject connector)
    {
        DefinitionNode? root = connector.Tree?.Root;
        foreach (JObject entry in (root?[Key] as JArray ?? []).OfType<JObject>())
        {
            if (entry["propertyName"] is JValue { Type: JTokenType.String, Value: string name } nameToken)
            {
                JToken? value = entry["propertyValue"];
                yield return new MetadataEntry(
                    name, MeaningOf(name), value is JValue { Type: JTokenType.String } text ? (string?)text : null,
                    root!.PositionOf(nameToken), root.PositionOf(value ?? entry));
            }
        }
    }

    private static string? MeaningOf(string name)
    {
        string bare = name.Trim();
        string nearest = EditDistance.Nearest(bare.Length <= 40 ? bare : "", Names, 1)[0];
        return EditDistance.Between(bare.Length <= 40 ? bare : "", nearest) <= Farthest ? nearest : null;
    }
}
