namespace PacPackager.Reference.Layout;

/// <summary>A table; the first cell of a row names it.</summary>
/// <param name="Columns">Headings; none for a table without a head, one for a table that has a name over all its columns.</param>
/// <param name="Rows">Cells of each row, all of one number.</param>
internal sealed record Table(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<Cell>> Rows) : Block
{
    /// <summary>Cells in a row.</summary>
    internal int Width { get; } = Rows.Count > 0 ? Rows[0].Count : Columns.Count;
}
