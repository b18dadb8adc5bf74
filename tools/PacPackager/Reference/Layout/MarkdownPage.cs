using System.Text;

namespace PacPackager.Reference.Layout;

/// <summary>A page as Markdown with tables, as GitHub reads it.</summary>
internal static class MarkdownPage
{
    internal static string Render(IReadOnlyList<Block> blocks)
    {
        StringBuilder markdown = new();
        foreach (Block block in blocks)
        {
            markdown.Append(markdown.Length == 0 ? "" : "\n").Append(Render(block));
        }

        return markdown.ToString();
    }

    private static string Render(Block block) => block switch
    {
        Heading heading => Render(heading),
        Paragraph paragraph => MarkdownText.Block(paragraph.Text) + "\n",
        Entry entry => $"- {MarkdownText.Block(entry.Name)}: {Render(entry.Value)}\n",
        Table table => Render(table),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "Markdown has no such block."),
    };

    // What a heading's own anchor would be depends on who shows the page.
    private static string Render(Heading heading)
    {
        string anchor = heading.Anchor is null ? "" : $"<a id=\"{heading.Anchor}\"></a>\n\n";
        return $"{anchor}{new string('#', heading.Level)} {MarkdownText.Heading(heading.Text)}\n";
    }

    private static string Render(Table table)
    {
        IEnumerable<string> head = table.Columns.Concat(Enumerable.Repeat("", table.Width - table.Columns.Count));
        StringBuilder lines = new();
        lines.Append(Line(head)).Append(Line(Enumerable.Repeat("---", table.Width)));
        foreach (IReadOnlyList<Cell> row in table.Rows)
        {
            lines.Append(Line(row.Select(Render)));
        }

        return lines.ToString();
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    private static string Render(Cell cell) => string.Concat(cell.Runs.Select(run => run.Anchor is null
        ? MarkdownText.Inline(run.Text)
        : $"[{MarkdownText.Inline(run.Text)}](#{run.Anchor})"));
}
