using PacPackager.Dataverse;

namespace PacPackager.Packaging;

/// <summary>A connector, packed; nothing of it is written yet.</summary>
/// <param name="Kind">What it was packed as.</param>
/// <param name="Files">The archives.</param>
internal sealed record Package(PackageKind Kind, IReadOnlyList<PackedFile> Files)
{
    /// <summary>The solution of the connector; null where none was made.</summary>
    public SolutionIdentity? Solution { get; init; }

    /// <summary>The connector in that solution; null where none was made.</summary>
    public ConnectorRow? Connector { get; init; }

    /// <summary>What whoever packs should know, a sentence or two each.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}
