namespace ConnectorRules.Definition.Metadata;

/// <summary>The categories a connector names.</summary>
internal static class ConnectorCategories
{
    // "Verified publisher certification process".
    internal static IReadOnlyList<string> Known { get; } =
    [
        "AI", "Business Management", "Business Intelligence", "Collaboration", "Commerce", "Communication", "Content and Files", "Finance", "Data",
        "Human Resources", "Internet of Things", "IT Operations", "Lifestyle and Entertainment", "Marketing", "Productivity", "Sales and CRM", "Security",
        "Social Media", "Website",
    ];

    /// <summary>Each entry that lists categories, with the names in it.</summary>
    internal static IEnumerable<(MetadataEntry Entry, string[] Names)> Lists(ConnectorSubject connector) =>
        from entry in ConnectorMetadata.Entries(connector)
        where entry.Meaning == ConnectorMetadata.Categories && !string.IsNullOrWhiteSpace(entry.Text)
        select (entry, entry.Text!.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
