namespace PacPackager.Reference;

/// <summary>One output.</summary>
/// <param name="Name">The label.</param>
/// <param name="Path">Its names on the wire from the top, with dots; empty for the whole.</param>
/// <param name="Type">The type.</param>
/// <param name="Description">What it holds; may be empty.</param>
internal sealed record OutputRow(string Name, string Path, TypeName Type, string Description);
