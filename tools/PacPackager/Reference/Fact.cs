namespace PacPackager.Reference;

/// <summary>One row of a table that has a name and what it stands for.</summary>
/// <param name="Name">What is told.</param>
/// <param name="Value">What there is to say.</param>
internal sealed record Fact(string Name, string Value);
