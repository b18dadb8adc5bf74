namespace Connectors.Parts;

/// <summary>A connector read from its parts.</summary>
/// <param name="Reading">As much of it as could be read.</param>
/// <param name="Locate">
/// The place in a part for a place in the connector as it was read: properties that a solution keeps apart are put together for reading.
/// </param>
public sealed record PartsReading(ConnectorReading Reading, Func<SourcePosition, SourcePosition> Locate);
