namespace Connectors.Json;

/// <summary>What a text file holds.</summary>
/// <param name="Text">The text without its byte order mark.</param>
/// <param name="HasByteOrderMark">Whether there was one.</param>
internal sealed record FileText(string Text, bool HasByteOrderMark);
