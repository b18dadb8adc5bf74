namespace Repository.Tests.Definition;

/// <summary>Reads the tables back out of the page's text.</summary>
/// <remarks>
/// A row is the label, a line that holds only a bar, a line of cells, and perhaps one of description with bars
/// below. The text lost the key where it was "email"; such a row has its type alone.
/// </remarks>
internal static class ReferencePage
{
    private const string ParameterHead = "Name | Key | Required | Type | Description |";
    private const string OutputHead = "Name | Path | Type | Description |";
    private const string Rule = "---|";

    private static readonly string[] Lines = Shipped.ReferencePage.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries);

    /// <summary>All parameter rows in the page's order; each operation's table ends where its answer begins.</summary>
    internal static IReadOnlyList<PageRow> Parameters { get; } =
        [.. Tables(ParameterHead, "Parameters").SelectMany(start => Rows(TableName(start), start, EndOfParameters(start)))];

    /// <summary>All output rows in the page's order; a definition's table ends at the name of the next one.</summary>
    internal static IReadOnlyList<PageRow> Outputs { get; } =
        [.. Tables(OutputHead, "").SelectMany(start => Rows(Lines[start - 1], start, EndOfOutputs(start)))];

    private static IEnumerable<int> Tables(string head, string above) =>
        Enumerable.Range(1, Lines.Length - 1).Where(line => Lines[line] == head && (above.Length == 0 || Lines[line - 1] == above));

    // Above "Parameters" stand the operation's summary and its one-line description.
    private static string TableName(int start) => Lines[start - 3];

    private static int EndOfParameters(int start) => Array.IndexOf(Lines, "Returns", start);

    private static int EndOfOutputs(int start)
    {
        int next = Array.IndexOf(Lines, OutputHead, start + 1);
        return next < 0 ? Lines.Length : next - 1;
    }

    private static IEnumerable<PageRow> Rows(string table, int start, int end)
    {
        int line = start + 1;
        Assert.StartsWith(Rule, Lines[line], StringComparison.Ordinal);
        line++;
        while (line < end)
        {
            Assert.Equal("|", Lines[line + 1]);
            string cells = Lines[line + 2];
            yield return Row(table, Labels.Mend(Lines[line]), cells);
            line += HasDescriptionBelow(cells) ? 4 : 3;
            while (line < end && Lines[line].Trim('|').Length == 0)
            {
                line++;
            }
        }
    }

    private static bool HasDescriptionBelow(string cells) => !cells.Replace(" ", "", StringComparison.Ordinal).EndsWith("||", StringComparison.Ordinal);

    private static PageRow Row(string table, string label, string cells)
    {
        string[] filled = cells.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        string key = filled.Length == 1 ? "email" : filled[0];
        return new PageRow(table, label, key, filled.Contains("True"), filled[^1]);
    }
}
