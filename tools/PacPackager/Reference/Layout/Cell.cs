namespace PacPackager.Reference.Layout;

/// <summary>What stands in one place of a table or behind a name.</summary>
/// <param name="Runs">Its parts, one behind the other.</param>
internal sealed record Cell(params IReadOnlyList<Run> Runs)
{
    internal static Cell Of(string text, string? anchor = null) => new(new Run(text, anchor));
}
