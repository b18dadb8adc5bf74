using System.Runtime.CompilerServices;
using Connectors;
using PacPackager.Reference;
using TestKit;

namespace PacPackager.Tests.Reference;

/// <summary>Small invented connectors, each for one thing that a page shows.</summary>
public sealed class ShapePageTests
{
    public static TheoryData<string> Shapes => [.. Directory.GetDirectories(Folder()).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Markdown_is_as_reviewed(string shape)
    {
        string markdown = Pages.Markdown(PageOf(shape));

        Golden.Match(markdown, $"{shape}.md");
        Pages.AssertWhole(markdown);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Html_is_as_reviewed(string shape)
    {
        ReferencePage page = PageOf(shape);
        string html = Pages.Html(page);

        Golden.Match(html, $"{shape}.html");
        Pages.AssertSame(Pages.Markdown(page), html);
    }

    private static ReferencePage PageOf(string shape)
    {
        Connector connector = ConnectorLoader.Load(Path.Combine(Folder(), shape));
        return ReferencePages.Of(connector, connector.Definition!);
    }

    private static string Folder([CallerFilePath] string testFile = "") => Path.Combine(Path.GetDirectoryName(testFile)!, "Data", "Shapes");
}
