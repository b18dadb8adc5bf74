namespace PacPackager.Reference.Layout;

/// <summary>A name and what it stands for, on a line of its own.</summary>
/// <param name="Name">As read.</param>
/// <param name="Value">What it stands for.</param>
internal sealed record Entry(string Name, Cell Value) : Block;
