using Connectors;
using Connectors.Parts;

namespace ConnectorRules.Package;

/// <summary>A connector in an archive, read from its parts.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Locate">The place in a part for a place in what was read.</param>
/// <param name="Fingerprint">Equal for connectors whose parts are equal byte by byte.</param>
internal sealed record PackagedConnector(
    ConnectorParts Parts, ConnectorReading Reading, Func<SourcePosition, SourcePosition> Locate, string Fingerprint)
{
    /// <summary>Whether it lies in a solution, where some things a folder has have no place.</summary>
    internal bool IsInSolution => Parts.HasPropertiesApart;

    internal static PackagedConnector Of(ConnectorParts parts, string fingerprint)
    {
        PartsReading reading = PartsReader.Read(parts);
        return new PackagedConnector(parts, reading.Reading, reading.Locate, fingerprint);
    }
}
