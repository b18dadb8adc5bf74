namespace PacPackager.Reference.Layout;

/// <summary>Part of a line.</summary>
/// <param name="Text">As read; line feeds break the line.</param>
/// <param name="Anchor">Where on the page it leads, or null for plain text.</param>
internal sealed record Run(string Text, string? Anchor = null);
