using System.Text.RegularExpressions;

namespace PacPackager.Tests.Reference;

/// <summary>The platform's reference page of GMO Sign, as text copied from a browser: cells of a row stand on lines of their own.</summary>
internal sealed partial class PlatformPage
{
    private readonly string[] lines;
    private readonly List<PageTable> tables = [];
    private int at;

    private PlatformPage(string text) => lines = text.ReplaceLineEndings("\n").TrimEnd().Split('\n');

    private string Current => at < lines.Length ? lines[at] : "";

    /// <summary>Its tables in the order of the page.</summary>
    internal static IReadOnlyList<PageTable> Read(string text) => new PlatformPage(text).Read();

    private List<PageTable> Read()
    {
        while (at < lines.Length)
        {
            if (Delimiter().IsMatch(Current))
            {
                ReadTable(Cells(lines[at - 1]));
            }
            else if (Current is "Actions" or "Triggers")
            {
                tables.Add(new PageTable(lines[at++], [], ReadSummary()));
            }
            else if (Current.StartsWith("Default | ", StringComparison.Ordinal))
            {
                tables.Add(new PageTable("Creating a connection", [], [Cells(lines[at++])]));
            }
            else
            {
                at++;
            }
        }

        return tables;
    }

    private void ReadTable(string[] columns)
    {
        int head = at - 1;
        at++;
        string title = columns switch
        {
            [_, "Key", ..] => lines[head - 3],
            [_, "Path", ..] => lines[head - 1],
            [var name] => name,
            ["Name", "Type", ..] => "Default",
            ["Name", "Calls", ..] => "Throttling Limits",
            _ => "",
        };
        tables.Add(new PageTable(title, columns, columns is [_, "Key" or "Path", ..] ? ReadSpread(columns[1] == "Key") : ReadLines()));
    }

    private List<string[]> ReadLines()
    {
        List<string[]> rows = [];
        while (Current.Contains('|', StringComparison.Ordinal) && !(at + 1 < lines.Length && Delimiter().IsMatch(lines[at + 1])))
        {
            rows.Add(Cells(lines[at++]));
        }

        return rows;
    }

    private List<string[]> ReadSummary()
    {
        List<string[]> rows = [];
        for (; Current.EndsWith(" |", StringComparison.Ordinal); at += 2)
        {
            rows.Add([.. Cells(lines[at]), .. Cells(lines[at + 1])]);
        }

        return rows;
    }

    private List<IReadOnlyList<string?>> ReadSpread(bool isInput)
    {
        List<IReadOnlyList<string?>> rows = [];
        while (at + 1 < lines.Length && lines[at + 1] == "|")
        {
            string name = Current;
            at += 2;
            string line = lines[at++];
            string[] cells = [.. Cells(line).Where(cell => cell.Length > 0)];
            string description = HasDescription(line) ? ReadDescription() : "";

            // The copy lost the key of every row labelled Email.
            string? key = name == "Email" ? null : cells[0];
            string[] rest = key is null ? cells : cells[1..];
            bool isRequired = rest is ["True", ..];
            string type = isRequired ? rest[1] : rest[0];
            Assert.Equal(isRequired ? 2 : 1, rest.Length);
            rows.Add(isInput ? [name, key, isRequired ? "True" : "", type, description] : [name, key, type, description]);
        }

        return rows;
    }

    // The last row of a table ends where the next heading begins, with or without a description.
    private bool HasDescription(string line) =>
        line.Split('|').Reverse().TakeWhile(string.IsNullOrWhiteSpace).Count() == 1
        && Current is not ("" or "Returns")
        && !(at + 1 < lines.Length && lines[at + 1].StartsWith("Name | ", StringComparison.Ordinal));

    private string ReadDescription()
    {
        List<string> text = [];
        do
        {
            text.Add(Current);
            at++;
        }
        while (!text[^1].EndsWith('|') && at < lines.Length);

        while (Bars().IsMatch(Current))
        {
            at++;
        }

        return string.Join(' ', text).TrimEnd('|', ' ');
    }

    private static string[] Cells(string line)
    {
        string[] cells = [.. line.Split('|', StringSplitOptions.TrimEntries)];
        int last = Array.FindLastIndex(cells, cell => cell.Length > 0);
        return cells[..(last + 1)];
    }

    [GeneratedRegex(@"^(---\|)+$")]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"^\|+$")]
    private static partial Regex Bars();
}
