namespace PacPackager.Comparison;

/// <summary>What stays the same in all changes that one check finds.</summary>
/// <param name="Id">Kebab-case id that never changes its meaning.</param>
/// <param name="Kind">What such a change means unless the change itself says otherwise.</param>
/// <param name="Summary">One sentence: what happened.</param>
/// <param name="Fix">One imperative sentence, or null where nothing has to be mended.</param>
/// <param name="PlatformCheck">The name of the platform's own check, or null where it has none for this.</param>
internal sealed record CheckInfo(string Id, ChangeKind Kind, string Summary, string? Fix = null, string? PlatformCheck = null);
