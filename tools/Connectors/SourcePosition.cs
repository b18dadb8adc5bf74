namespace Connectors;

/// <summary>A place in one of the connector's files.</summary>
/// <param name="File">Absolute path.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1; where the token begins.</param>
/// <param name="Pointer">JSON pointer (RFC 6901); empty outside JSON and at a document's root.</param>
public sealed record SourcePosition(string File, int Line, int Column, string Pointer = "");
