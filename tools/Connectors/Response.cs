namespace Connectors;

/// <summary>One declared answer of an operation.</summary>
/// <param name="StatusCode">Three digits, or <c>default</c>.</param>
/// <param name="Description">The description, or null.</param>
/// <param name="Schema">The body's shape, or null.</param>
/// <param name="Headers">Names of the declared headers.</param>
/// <param name="Position">Where it is written.</param>
public sealed record Response(
    string StatusCode, string? Description, Schema? Schema, IReadOnlyList<string> Headers, SourcePosition Position);
