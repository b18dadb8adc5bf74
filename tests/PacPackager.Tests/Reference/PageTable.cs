namespace PacPackager.Tests.Reference;

/// <summary>One table of a reference page, whoever wrote it.</summary>
/// <param name="Title">The heading above it, or its own.</param>
/// <param name="Columns">The headings of its columns; none where it has no head.</param>
/// <param name="Rows">Cells as a reader sees them; null for one that the page has lost.</param>
internal sealed record PageTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows)
{
    /// <summary>The row without the cells that are descriptions, which are each page's own.</summary>
    internal IReadOnlyList<string?> Facts(IReadOnlyList<string?> row) => Title is "Actions" or "Triggers"
        ? [row[0]]
        : [.. row.Where((_, at) => at >= Columns.Count || Columns[at] != "Description")];
}
