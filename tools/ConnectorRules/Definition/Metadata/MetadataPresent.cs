using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Metadata;

/// <summary>Wants the connector's metadata.</summary>
internal sealed class MetadataPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "metadata-present", Severity.Warning, "The definition has x-ms-connector-metadata.",
        "Add 'x-ms-connector-metadata' with the properties 'Website', 'Privacy policy' and 'Categories'.")
    {
        CertificationOnly = true,
        Why = "The reference page prints website and privacy policy, and the gallery sorts connectors by category.",
        Source = "\"Fix Swagger Validator errors\": ConnectorMetadataPropertiesMissing; \"Verified publisher certification process\". "
            + "54 of 1,031 accepted connectors, mostly old ones and samples, have none.",
        Bad = """
            { "swagger": "2.0", "info": { ... }, "paths": { ... } }
            """,
        Good = """
            "x-ms-connector-metadata": [
              { "propertyName": "Website", "propertyValue": "https://www.fabrikam.com" },
              { "propertyName": "Privacy policy", "propertyValue": "https://www.fabrikam.com/privacy" },
              { "propertyName": "Categories", "propertyValue": "Finance" }
            ]
            """,
        Covers = ["ConnectorMetadataPropertiesMissing", "x-ms-connector-metadata names"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Tree?.Root is { } root && !root.Json.Properties().Any(member => IsMeant(member.Name))
            ? [Info.At(root.Position, "The definition has no 'x-ms-connector-metadata'.")]
            : [];

    // A misspelled name is told of as an unknown extension.
    private static bool IsMeant(string name) => name.Length < 40 && EditDistance.Between(name, ConnectorMetadata.Key) <= 3;
}
