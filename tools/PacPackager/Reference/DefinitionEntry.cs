namespace PacPackager.Reference;

/// <summary>A named shape that outputs refer to.</summary>
/// <param name="Anchor">Where links to it lead.</param>
/// <param name="Name">The definition's key.</param>
/// <param name="Description">What it stands for; may be empty.</param>
/// <param name="Rows">What it holds.</param>
internal sealed record DefinitionEntry(string Anchor, string Name, string Description, IReadOnlyList<OutputRow> Rows);
