using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace PacPackager.Reference.Layout;

/// <summary>A page as HTML that stands alone: no script, nothing to load, light or dark as the reader likes it.</summary>
/// <remarks>It is well-formed XML too, so that any tool can read it.</remarks>
internal static class HtmlPage
{
    // No character in it needs escaping, for HTML and XML differ there.
    private const string Style = """

              :root { color-scheme: light dark; --ink: #1b1a19; --paper: #ffffff; --line: #c8c6c4; --head: #f3f2f1; --link: #005a9e; }
              @media (prefers-color-scheme: dark) {
                :root { --ink: #f3f2f1; --paper: #1b1a19; --line: #484644; --head: #292827; --link: #6cb8f6; }
              }
              body { margin: 0 auto; padding: 1rem; max-width: 72rem; font-family: "Segoe UI", system-ui, sans-serif; line-height: 1.5;
                     color: var(--ink); background: var(--paper); }
              a { color: var(--link); }
              h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
              h3 { margin-top: 2rem; }
              dl { display: grid; grid-template-columns: max-content auto; gap: 0 1rem; }
              dt { font-weight: 600; }
              dd { margin: 0; overflow-wrap: anywhere; }
              table { width: 100%; margin: 1rem 0; border-collapse: collapse; }
              th, td { padding: 0.4rem 0.6rem; border: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
              thead th { background: var(--head); }
              tbody th { font-weight: 600; }

            """;

    private static readonly string[] Void = ["br", "meta"];

    internal static string Render(string title, IReadOnlyList<Block> blocks)
    {
        XElement html = new(
            "html",
            new XAttribute("lang", "en"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("title", title.Replace('\n', ' ')),
                new XElement("style", Style.ReplaceLineEndings("\n"))),
            new XElement("body", new XElement("main", blocks.Select(Render))));

        // In HTML only these may close themselves.
        foreach (XElement empty in html.Descendants().Where(element => element.IsEmpty && !Void.Contains(element.Name.LocalName)))
        {
            empty.Add("");
        }

        return "<!DOCTYPE html>\n" + Write(html) + "\n";
    }

    private static string Write(XElement html)
    {
        StringBuilder text = new();
        XmlWriterSettings settings = new() { OmitXmlDeclaration = true, Indent = true, IndentChars = "  ", NewLineChars = "\n" };
        using (XmlWriter writer = XmlWriter.Create(text, settings))
        {
            html.WriteTo(writer);
        }

        return text.ToString();
    }

    private static XElement Render(Block block) => block switch
    {
        Heading heading => Render(heading),
        Paragraph paragraph => new XElement("p", Lines(paragraph.Text)),
        Entry entry => new XElement("dl", new XElement("dt", Lines(entry.Name)), new XElement("dd", Render(entry.Value))),
        Table table => new XElement("table", Head(table), new XElement("tbody", table.Rows.Select(Row))),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block.GetType().Name, "HTML has no such block."),
    };

    private static XElement Render(Heading heading) => new(
        $"h{heading.Level}",
        heading.Anchor is null ? null : new XAttribute("id", heading.Anchor),
        Lines(heading.Text));

    private static XElement? Head(Table table)
    {
        if (table.Columns.Count == 0)
        {
            return null;
        }

        XElement[] cells = [.. table.Columns.Select(column => new XElement("th", new XAttribute("scope", "col"), column))];
        if (table.Width > cells.Length)
        {
            cells[^1].SetAttributeValue("scope", "colgroup");
            cells[^1].SetAttributeValue("colspan", table.Width - cells.Length + 1);
        }

        return new XElement("thead", new XElement("tr", cells));
    }

    private static XElement Row(IReadOnlyList<Cell> cells) => new(
        "tr",
        new XElement("th", new XAttribute("scope", "row"), Render(cells[0])),
        cells.Skip(1).Select(cell => new XElement("td", Render(cell))));

    // The writer indents everything but what stands among text, be it empty.
    private static IEnumerable<object> Render(Cell cell) => [new XText(""), .. cell.Runs.SelectMany(Render)];

    private static IEnumerable<object> Render(Run run) => run.Anchor is { } anchor
        ? [new XElement("a", new XAttribute("href", "#" + Uri.EscapeDataString(anchor)), Lines(run.Text))]
        : IsAddress(run.Text) ? [new XElement("a", new XAttribute("href", run.Text), run.Text)] : Lines(run.Text);

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
        && !text.Contains('\n', StringComparison.Ordinal);

    private static IEnumerable<object> Lines(string text) => text.Split('\n')
        .SelectMany((line, number) => number == 0 ? new object[] { line } : [new XElement("br"), line]);
}
