using TestKit;

namespace PacPackager.Tests.Commands;

public sealed class DocsCommandTests : IDisposable
{
    private const string Page = """
        # Sample

        ## Actions

        |  |  |
        | --- | --- |
        | [Add](#operation-add) |  |

        <a id="operation-add"></a>

        ### Add

        - Operation ID: Add

        """;

    private readonly TemporaryFolder folder = new();

    public DocsCommandTests() => folder.Write(
        "sample/apiDefinition.swagger.json",
        """{ "info": { "title": "Sample" }, "paths": { "/add": { "post": { "operationId": "Add", "summary": "Add" } } } }""");

    [Fact]
    public async Task Page_is_the_output() =>
        Assert.Equal(new ProgramRun(ExitCode.Clean, Page, ""), await ProgramRun.InAsync(folder.FullPath, "docs", "sample"));

    [Fact]
    public async Task Folder_is_the_current_one_when_left_out() =>
        Assert.Equal(Page, (await ProgramRun.InAsync(Path.Combine(folder.FullPath, "sample"), "docs")).Output);

    [Fact]
    public async Task Definition_may_be_named_itself() =>
        Assert.Equal(Page, (await ProgramRun.InAsync(folder.FullPath, "docs", "sample/apiDefinition.swagger.json")).Output);

    [Fact]
    public async Task Html_is_written_on_demand()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "docs", "sample", "--format", "html");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_written_whole_and_nothing_else_is_left()
    {
        folder.Write("out/page.html", "old");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "docs", "sample", "--out", "out/page.html");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "", ""), run);
        Assert.Equal(["page.html"], Directory.GetFiles(Path.Combine(folder.FullPath, "out")).Select(Path.GetFileName));

        // The name does not choose the format.
        Assert.Equal(Page, File.ReadAllText(Path.Combine(folder.FullPath, "out", "page.html")));
    }

    [Fact]
    public async Task A_file_that_is_not_there_yet_is_made()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "docs", "sample", "--out", "page.md");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "", ""), run);
        Assert.Equal(Page, File.ReadAllText(Path.Combine(folder.FullPath, "page.md")));
    }

    [Fact]
    public async Task A_link_that_leads_to_itself_is_refused()
    {
        string link = Path.Combine(folder.FullPath, "page.md");
        File.CreateSymbolicLink(link, link);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "docs", "sample", "--out", "page.md");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"--out: {link} cannot be written. ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_stays_one()
    {
        string target = folder.Write("real/page.md", "old");
        string link = Path.Combine(folder.FullPath, "page.md");
        File.CreateSymbolicLink(link, target);

        await ProgramRun.InAsync(folder.FullPath, "docs", "sample", "--out", "page.md");

        Assert.Equal(target, File.ResolveLinkTarget(link, returnFinalTarget: true)?.FullName);
        Assert.Equal(Page, File.ReadAllText(target));
    }

    [Fact]
    public async Task The_old_file_stays_where_the_page_cannot_be_made()
    {
        folder.Write("page.md", "old");
        folder.Write("broken/apiDefinition.swagger.json", "{");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "docs", "broken", "--out", "page.md");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder.FullPath, "page.md")));
    }

    [Theory]
    [InlineData("sample", "is a folder. Name a file in it.")]
    [InlineData("missing/page.md", "lies in a folder that does not exist. Make it first.")]
    [InlineData("/dev/null", "is a device. Leave --out out and redirect standard output.")]
    public async Task A_place_that_no_file_can_take_is_refused(string file, string reason)
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "docs", "sample", "--out", file);

        Assert.Equal(new ProgramRun(ExitCode.Usage, "", $"--out: {Path.Combine(folder.FullPath, file)} {reason}\n"), run);
        Assert.False(Directory.Exists(Path.Combine(folder.FullPath, "missing")));
    }

    [Theory]
    [InlineData("script.csx", "", "folder: The connector has no definition. Name a folder that holds one.")]
    [InlineData("other.txt", "", "folder: The folder holds neither apiDefinition.swagger.json nor a script. Name a connector's folder.")]
    [InlineData("apiDefinition.swagger.json", "[]", "folder/apiDefinition.swagger.json(1,1): The file holds one JSON Array, not an object. Begin it with '{'.")]
    public async Task What_cannot_be_read_is_told_in_one_line(string file, string content, string message)
    {
        folder.Write($"folder/{file}", content);

        Assert.Equal(new ProgramRun(ExitCode.Usage, "", message + "\n"), await ProgramRun.InAsync(folder.FullPath, "docs", "folder"));
    }

    [Fact]
    public async Task A_definition_of_wrong_kinds_still_has_a_page()
    {
        folder.Write("odd/apiDefinition.swagger.json", """
            { "info": 1, "x-ms-connector-metadata": {}, "definitions": [], "paths": { "/a": 1, "/b": { "get": [], "post": {
              "operationId": [], "summary": {}, "parameters": {}, "responses": { "200": 1, "201": { "schema": [] } } } } } }
            """);
        folder.Write("odd/apiProperties.json", """{ "properties": [] }""");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "docs", "odd");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains("### POST /b\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_do_not_fit_are_refused_here_and_found_by_validate()
    {
        folder.Write("sample/pacpackager.json", """{ "reference": { "throttling": [ { "name": "Calls", "calls": "many", "seconds": 60 } ] } }""");

        ProgramRun docs = await ProgramRun.InAsync(folder.FullPath, "docs", "sample");
        ProgramRun validate = await ProgramRun.InAsync(folder.FullPath, "validate", "sample");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Usage,
                "",
                "sample/pacpackager.json(1,62): 'reference.throttling[0].calls' is not a whole number from 1. Write a whole number from 1.\n"),
            docs);
        Assert.Contains("error settings-valid: 'reference.throttling[0].calls' is not a whole number from 1.", validate.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_nobody_knows_is_refused()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "docs", "sample", "--format", "pdf");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.EndsWith("Try: pacpackager docs --help\n", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
