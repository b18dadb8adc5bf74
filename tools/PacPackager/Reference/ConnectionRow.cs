namespace PacPackager.Reference;

/// <summary>One thing a maker enters to make a connection.</summary>
/// <param name="Name">The label.</param>
/// <param name="Type">The type as written: string, securestring, …</param>
/// <param name="Description">What to enter; may be empty.</param>
/// <param name="IsRequired">Whether it must be entered.</param>
internal sealed record ConnectionRow(string Name, string Type, string Description, bool IsRequired);
