using System.Text;
using System.Text.RegularExpressions;

namespace PacPackager.Tests.Reference;

/// <summary>Reads the tables of a Markdown page as GitHub does.</summary>
internal static partial class MarkdownTables
{
    internal static IReadOnlyList<PageTable> Read(string markdown)
    {
        List<PageTable> tables = [];
        string[] lines = markdown.Split('\n');
        string heading = "";
        for (int at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("# ", StringComparison.Ordinal))
            {
                heading = "";
            }
            else if (lines[at].StartsWith("## ", StringComparison.Ordinal) || lines[at].StartsWith("### ", StringComparison.Ordinal))
            {
                heading = Shown(lines[at].TrimStart('#').Trim());
            }
            else if (lines[at].StartsWith('|'))
            {
                int end = Array.FindIndex(lines, at, line => !line.StartsWith('|'));
                tables.Add(ReadTable(heading, lines[at..end]));
                at = end;
            }
        }

        return tables;
    }

    /// <summary>The cells of a row as they are written: a bar behind a backslash ends none.</summary>
    internal static IReadOnlyList<string> Cells(string line)
    {
        List<string> cells = [];
        StringBuilder cell = new();
        for (int at = 1; at < line.Length; at++)
        {
            if (line[at] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                continue;
            }

            cell.Append(line[at]);
            if (line[at] == '\\' && at + 1 < line.Length)
            {
                cell.Append(line[++at]);
            }
        }

        Assert.Equal("", cell.ToString().Trim());
        return cells;
    }

    /// <summary>Markdown as a reader sees it.</summary>
    internal static string Shown(string markdown)
    {
        string text = Link().Replace(markdown, "$1").Replace("<br>", "\n", StringComparison.Ordinal);
        return Escape().Replace(text, "$1")
            .Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);
    }

    private static PageTable ReadTable(string heading, string[] lines)
    {
        string[] columns = [.. Cells(lines[0]).Where(column => column.Length > 0)];
        Assert.All(Cells(lines[1]), cell => Assert.Equal("---", cell));
        return new PageTable(
            columns is [var name] ? name : heading,
            columns,
            [.. lines[2..].Select(line => (IReadOnlyList<string?>)[.. Cells(line).Select(Shown)])]);
    }

    [GeneratedRegex(@"\[((?:[^\]\\]|\\.)*)\]\(#[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escape();
}
