using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Metadata;

/// <summary>Holds the names of the three properties to their spelling.</summary>
internal sealed class MetadataPropertySpelling : IRule
{
    public RuleInfo Info { get; } = new(
        "metadata-property-spelling", Severity.Info, "The properties of the metadata are spelt Website, Privacy policy and Categories.")
    {
        CertificationOnly = true,
        Why = "The platform looks for these names; one in other words is not found.",
        Source = "\"Verified publisher certification process\". 77 of 1,031 accepted connectors differ in capital letters, mostly 'Privacy Policy'.",
        Bad = """
            { "propertyName": "Privacy Policy", "propertyValue": "https://www.fabrikam.com/privacy" }
            """,
        Good = """
            { "propertyName": "Privacy policy", "propertyValue": "https://www.fabrikam.com/privacy" }
            """,
        Covers = ["x-ms-connector-metadata names"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from entry in ConnectorMetadata.Entries(connector)
        where entry.Meaning is not null && entry.Name != entry.Meaning
        let finding = Info.At(entry.NamePosition, $"'{entry.Name}' is not spelt as the platform spells it.", $"Write '{entry.Meaning}'.")

        // Capital letters do no known harm.
        select string.Equals(entry.Name, entry.Meaning, StringComparison.OrdinalIgnoreCase) ? finding : finding with { Severity = Severity.Warning };
}
