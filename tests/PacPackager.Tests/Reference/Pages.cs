using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using PacPackager.Reference;
using PacPackager.Reference.Layout;

namespace PacPackager.Tests.Reference;

/// <summary>Both forms of a page, and what every page has to keep.</summary>
internal static partial class Pages
{
    internal static string Markdown(ReferencePage page) => MarkdownPage.Render(PageLayout.Of(page));

    internal static string Html(ReferencePage page) => HtmlPage.Render(page.Title, PageLayout.Of(page));

    /// <summary>Every row has as many cells as its head, and every link a place to lead to.</summary>
    internal static void AssertWhole(string markdown)
    {
        string[] lines = markdown.Split('\n');
        for (int at = 0, width = 0; at < lines.Length; at++)
        {
            bool isRow = lines[at].StartsWith('|');
            bool isHead = isRow && !lines[at - 1].StartsWith('|');
            width = isHead ? MarkdownTables.Cells(lines[at]).Count : width;
            Assert.True(!isRow || MarkdownTables.Cells(lines[at]).Count == width, lines[at]);
            Assert.True(!isHead || lines[at - 1].Length == 0, $"A table needs a blank line above: {lines[at]}");
        }

        string[] places = [.. Place().Matches(markdown).Select(match => match.Groups[1].Value)];
        Assert.Equal(places.Distinct(StringComparer.Ordinal), places);
        Assert.All(Link().Matches(markdown), link => Assert.Contains(link.Groups[1].Value, places));
    }

    /// <summary>The page is well-formed, loads nothing, and tells in its tables what the Markdown page tells.</summary>
    internal static void AssertSame(string markdown, string html)
    {
        XElement root = Parse(html);
        XElement[] elements = [.. root.DescendantsAndSelf()];
        string[] places = [.. elements.Attributes("id").Select(id => id.Value)];
        Assert.Equal("en", root.Attribute("lang")?.Value);
        Assert.Equal(places.Distinct(StringComparer.Ordinal), places);
        Assert.All(elements.Attributes("href").Select(link => link.Value), link => Assert.True(
            link.StartsWith("http", StringComparison.Ordinal) || places.Contains(Uri.UnescapeDataString(link[1..])), link));
        Assert.DoesNotContain(elements, element => element.Name.LocalName is "script" or "img" or "link" or "iframe");
        Assert.DoesNotContain(elements, element => element.IsEmpty && element.Name.LocalName is not ("br" or "meta"));
        Assert.DoesNotContain(elements, element => element.Name.LocalName == "th" && element.Attribute("scope") is null);
        Assert.Equal(
            MarkdownTables.Read(markdown).SelectMany(table => table.Rows).Select(row => string.Join(" | ", row)),
            root.Descendants("tbody").Elements("tr").Select(row => string.Join(" | ", row.Elements().Select(Shown))));
    }

    private static XElement Parse(string html)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        using XmlReader reader = XmlReader.Create(new StringReader(html), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader).Root!;
    }

    private static string Shown(XElement cell) => string.Concat(cell.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "br" } => "\n",
        _ => "",
    })).Replace('\t', ' ');

    [GeneratedRegex("""^<a id="([^"]*)"></a>$""", RegexOptions.Multiline)]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<!\\)\]\(#([^)]*)\)")]
    private static partial Regex Link();
}
