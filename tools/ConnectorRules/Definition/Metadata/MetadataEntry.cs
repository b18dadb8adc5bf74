using Connectors;

namespace ConnectorRules.Definition.Metadata;

/// <summary>An entry of <c>x-ms-connector-metadata</c>.</summary>
/// <param name="Name">Its name as written.</param>
/// <param name="Meaning">The name of the platform's that is meant, or null for another.</param>
/// <param name="Text">Its value; null where there is none or it is no text.</param>
/// <param name="NamePosition">Where the name is written.</param>
/// <param name="ValuePosition">Where the value is written, or the entry where it has none.</param>
internal sealed record MetadataEntry(string Name, string? Meaning, string? Text, SourcePosition NamePosition, SourcePosition ValuePosition);
