namespace Connectors.Parts;

/// <summary>A file of a connector that is at hand as bytes.</summary>
/// <param name="File">What it is called in findings.</param>
/// <param name="Content">All of it.</param>
public sealed record PartFile(string File, byte[] Content);
