using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Metadata;

/// <summary>Wants each of the three properties of the metadata.</summary>
internal sealed class MetadataPropertyPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "metadata-property-present", Severity.Error, "The connector's metadata has Website, Privacy policy and Categories, and none is empty.")
    {
        CertificationOnly = true,
        Why = "The validator of certification demands all three.",
        Source = "\"Fix Swagger Validator errors\": ConnectorMetadataPropertiesMissing, RequiredValueEmpty. Of 1,031 accepted connectors with metadata "
            + "one lacks Website, two Privacy policy, three Categories.",
        Bad = """
            "x-ms-connector-metadata": [ { "propertyName": "Website", "propertyValue": "https://www.fabrikam.com" } ]
            """,
        Good = """
            "x-ms-connector-metadata": [
              { "propertyName": "Website", "propertyValue": "https://www.fabrikam.com" },
              { "propertyName": "Privacy policy", "propertyValue": "https://www.fabrikam.com/privacy" },
              { "propertyName": "Categories", "propertyValue": "Finance" }
            ]
            """,
        Covers = ["ConnectorMetadataPropertiesMissing", "x-ms-connector-metadata names", "RequiredValueEmpty"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Tree?.Root is not { } root || root[ConnectorMetadata.Key] is not JArray list)
        {
            yield break;
        }

        MetadataEntry[] entries = [.. ConnectorMetadata.Entries(connector)];
        foreach (string name in ConnectorMetadata.Names)
        {
            MetadataEntry[] meant = [.. entries.Where(entry => entry.Meaning == name)];
            if (meant.Length == 0)
            {
                yield return Info.At(root.PositionOf(list), $"The metadata has no '{name}'.", $"Add an entry with the propertyName '{name}'.");
            }
            else if (meant.All(entry => string.IsNullOrWhiteSpace(entry.Text)))
            {
                yield return Info.At(meant[0].ValuePosition, $"'{name}' has no text as its propertyValue.", "Give it a propertyValue.");
            }
        }
    }
}
