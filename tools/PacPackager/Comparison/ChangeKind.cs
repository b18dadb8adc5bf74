namespace PacPackager.Comparison;

/// <summary>What a change means for flows that were made with the old connector.</summary>
internal enum ChangeKind
{
    /// <summary>Flows or connections made before may stop working, or mean something else.</summary>
    Breaking,

    /// <summary>They go on as before.</summary>
    Compatible,
}
