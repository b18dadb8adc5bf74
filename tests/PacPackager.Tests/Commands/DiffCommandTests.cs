using Newtonsoft.Json.Linq;
using TestKit;

namespace PacPackager.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private const string Old = """
        {
          "paths": {
            "/items": {
              "get": {
                "operationId": "List, 100%",
                "parameters": [ { "name": "top", "in": "query", "type": "integer" } ]
              }
            }
          }
        }
        """;

    private const string New = """
        {
          "host": "api.example.com",
          "paths": {
            "/items": { "get": { "operationId": "List, 100%" } }
          }
        }
        """;

    private readonly TemporaryFolder folder = new();

    public DiffCommandTests()
    {
        folder.Write("old/apiDefinition.swagger.json", Old);
        folder.Write("new/apiDefinition.swagger.json", New);
        folder.Write("next/apiDefinition.swagger.json", Old.Replace("\"paths\"", "\"host\": \"api.example.com\", \"paths\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Equal_sides_are_clean()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", "old", "old", "--fail-on", "any");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "No changes.\n", ""), run);
    }

    [Theory]
    [InlineData("text", "txt")]
    [InlineData("json", "json")]
    [InlineData("sarif", "sarif")]
    [InlineData("github", "github.txt")]
    public async Task Each_format_shows_both_places(string format, string extension)
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", "old", "new", "--format", format);

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Golden.Match(run.Output, $"diff.{extension}");
    }

    [Theory]
    [InlineData("text", "No changes.\n")]
    [InlineData("json", "{\n  \"old\": \"old\",\n  \"new\": \"old\",\n  \"breaking\": 0,\n  \"compatible\": 0,\n  \"changes\": []\n}\n")]
    [InlineData("github", "")]
    public async Task Each_format_has_its_own_way_to_say_none(string format, string expected)
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", "old", "old", "--format", format);

        Assert.Equal(new ProgramRun(ExitCode.Clean, expected, ""), run);
    }

    [Fact]
    public async Task Paths_are_escaped_as_GitHub_and_Sarif_want_them()
    {
        folder.Write("a, b% c/apiDefinition.swagger.json", New);

        ProgramRun github = await ProgramRun.InAsync(folder.FullPath, "diff", "old", "a, b% c", "--format", "github");
        ProgramRun sarif = await ProgramRun.InAsync(folder.FullPath, "diff", "old", "a, b% c", "--format", "sarif");

        Assert.StartsWith("::notice file=a%2C b%25 c/apiDefinition.swagger.json,line=2,", github.Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"a%2C%20b%25%20c/apiDefinition.swagger.json\"", sarif.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_of_nothing_still_lists_the_rules()
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", "old", "old", "--format", "sarif");

        JObject log = JObject.Parse(run.Output);
        Assert.Empty(log.SelectTokens("runs[0].results[*]"));
        Assert.Contains("operation-deleted", log.SelectTokens("runs[0].tool.driver.rules[*].id").Select(id => (string?)id));
    }

    [Theory]
    [InlineData("new", "breaking", ExitCode.Findings)]
    [InlineData("new", "any", ExitCode.Findings)]
    [InlineData("new", "never", ExitCode.Clean)]
    [InlineData("next", "breaking", ExitCode.Clean)]
    [InlineData("next", "any", ExitCode.Findings)]
    [InlineData("next", "never", ExitCode.Clean)]
    [InlineData("old", "any", ExitCode.Clean)]
    public async Task The_threshold_decides_the_exit_code_only(string other, string failOn, ExitCode expected)
    {
        ProgramRun plain = await ProgramRun.InAsync(folder.FullPath, "diff", "old", other);
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", "old", other, "--fail-on", failOn);

        Assert.Equal(new ProgramRun(expected, plain.Output, ""), run);
    }

    [Fact]
    public async Task A_file_compares_definitions_only()
    {
        folder.Write("old/apiProperties.json", """{ "properties": { "connectionParameters": { "key": { "type": "securestring" } } } }""");
        folder.Write("old/a.csx", "");
        folder.Write("old/b.csx", "");

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", "old/apiDefinition.swagger.json", "next");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.EndsWith("\n1 change, compatible.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_other_names_in_one_folder_are_compared()
    {
        folder.Write("both/before.json", Old);
        folder.Write("both/after.json", New);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", "both/before.json", "both/after.json");

        Assert.Contains("both/after.json(4,17): error input-field-deleted: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("[old: both/before.json(6,25)]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_side_without_properties_is_a_change()
    {
        folder.Write("next/apiProperties.json", """{ "properties": {} }""");
        folder.Write("next/apiDefinition.swagger.json", Old);

        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", "old", "next");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Clean,
                "next/apiProperties.json(1,1): info properties-added: There is an apiProperties.json now; what it says is not compared. [old: old(1,1)]\n\n1 change, compatible.\n",
                ""),
            run);
    }

    [Theory]
    [InlineData("missing", "old", "missing: There is no such file or folder. Name a connector's folder.")]
    [InlineData("old", "missing", "missing: There is no such file or folder. Name a connector's folder.")]
    public async Task A_missing_side_is_unusable_input(string old, string @new, string message)
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, "diff", old, @new);

        Assert.Equal(new ProgramRun(ExitCode.Usage, "", message + Environment.NewLine), run);
    }

    [Theory]
    [InlineData("old")]
    [InlineData("old", "new", "old")]
    [InlineData("old", "new", "--format", "xml")]
    [InlineData("old", "new", "--fail-on", "error")]
    [InlineData("old", "--fast")]
    public async Task What_the_verb_does_not_know_is_wrong_usage(params string[] arguments)
    {
        ProgramRun run = await ProgramRun.InAsync(folder.FullPath, ["diff", .. arguments]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"Try: pacpackager diff --help{Environment.NewLine}", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();
}
