namespace PacPackager.Reference.Layout;

/// <summary>A heading.</summary>
/// <param name="Level">From 1, the page's own.</param>
/// <param name="Text">As read.</param>
/// <param name="Anchor">What links lead here by, or null where none does.</param>
internal sealed record Heading(int Level, string Text, string? Anchor = null) : Block;
