namespace PacPackager.Comparison;

/// <summary>What came out of comparing two versions of a connector.</summary>
/// <param name="All">Every change, in the order of the new version's files and lines; empty where nothing changed.</param>
internal sealed record ConnectorChanges(IReadOnlyList<Change> All)
{
    /// <summary>Changes that may hurt flows made before.</summary>
    public IEnumerable<Change> Breaking => All.Where(change => change.IsBreaking);

    /// <summary>Changes that do not.</summary>
    public IEnumerable<Change> Compatible => All.Where(change => !change.IsBreaking);

    /// <summary>True when a flow made before may be hurt.</summary>
    public bool HasBreaking => All.Any(change => change.IsBreaking);
}
