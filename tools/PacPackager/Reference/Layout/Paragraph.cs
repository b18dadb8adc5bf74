namespace PacPackager.Reference.Layout;

/// <summary>A text of its own.</summary>
/// <param name="Text">As read; line feeds break the line.</param>
internal sealed record Paragraph(string Text) : Block;
