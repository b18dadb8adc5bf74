namespace Connectors.Parts;

/// <summary>A value of a connector that stands within another file.</summary>
/// <param name="Text">The value.</param>
/// <param name="Position">Where it stands.</param>
public sealed record PartValue(string Text, SourcePosition Position);
