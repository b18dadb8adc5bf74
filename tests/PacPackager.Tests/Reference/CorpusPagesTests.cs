using System.Globalization;
using System.Text;
using Connectors;
using PacPackager.Reference;
using TestKit;

namespace PacPackager.Tests.Reference;

/// <summary>Pages of connectors that Microsoft accepted.</summary>
public sealed class CorpusPagesTests
{
    private static readonly string Corpus = RepositoryPaths.Of("tests", "Corpus");

    // Its definition is no JSON.
    private const string Unreadable = "in-d-invoice-data-capture";

    private static readonly string[] Readable =
    [
        .. Directory.GetDirectories(Corpus).Select(folder => Path.GetFileName(folder)!).Where(name => name != Unreadable).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. Readable];

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_pages_are_whole_and_tell_the_same(string name)
    {
        ReferencePage page = PageOf(name);
        string markdown = Pages.Markdown(page);

        Pages.AssertWhole(markdown);
        Pages.AssertSame(markdown, Pages.Html(page));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_operation_a_maker_sees_is_on_the_page_in_its_order(string name)
    {
        Connector connector = ConnectorLoader.Load(Path.Combine(Corpus, name));
        Operation[] visible = [.. connector.Definition!.Operations.Where(operation => !operation.IsInternal)];
        ReferencePage page = PageOf(name);

        Assert.Equal(visible.Where(operation => operation.Trigger is null).Select(operation => operation.Id), page.Actions.Select(action => action.Id));
        Assert.Equal(visible.Where(operation => operation.Trigger is not null).Select(operation => operation.Id), page.Triggers.Select(trigger => trigger.Id));
    }

    [Theory]
    [InlineData("feathery-forms")]
    [InlineData("peakboard")]
    [InlineData("zohosign")]
    public void Page_is_as_reviewed(string name) => Golden.Match(Pages.Markdown(PageOf(name)), $"Corpus/{name}.md");

    [Fact]
    public void Sizes_of_the_pages_are_as_reviewed()
    {
        StringBuilder summary = new($"{"",-48}actions triggers parameters dynamic nothing outputs definitions\n");
        foreach (string name in Readable)
        {
            ReferencePage page = PageOf(name);
            OperationEntry[] operations = [.. page.Actions, .. page.Triggers];
            int outputs = operations.Sum(operation => operation.Returns?.Rows.Count ?? 0) + page.Definitions.Sum(definition => definition.Rows.Count);
            summary.Append(CultureInfo.InvariantCulture, $"{name,-48}{page.Actions.Count,7}{page.Triggers.Count,9}")
                .Append(CultureInfo.InvariantCulture, $"{operations.Sum(operation => operation.Parameters.Count),11}")
                .Append(CultureInfo.InvariantCulture, $"{operations.Count(operation => operation.Returns is { IsDynamic: true }),8}")
                .Append(CultureInfo.InvariantCulture, $"{operations.Count(operation => operation.Returns is null),8}")
                .Append(CultureInfo.InvariantCulture, $"{outputs,8}{page.Definitions.Count,12}\n");
        }

        Golden.Match(summary.ToString(), "Corpus/summary.txt");
    }

    private static ReferencePage PageOf(string name)
    {
        Connector connector = ConnectorLoader.Load(Path.Combine(Corpus, name));
        return ReferencePages.Of(connector, connector.Definition!);
    }
}
