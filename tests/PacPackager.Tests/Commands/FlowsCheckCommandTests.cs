using Newtonsoft.Json.Linq;
using PacPackager.Tests.Flows;
using TestKit;

namespace PacPackager.Tests.Commands;

public sealed class FlowsCheckCommandTests
{
    private const string Misspelt = "\"operationId\": \"CreateOrder\"";

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    [InlineData("text")]
    public async Task Each_format_is_as_reviewed(string format)
    {
        using FlowFolder folder = Broken();

        ProgramRun run = await folder.CheckAsync("--format", format);

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Error));
        Golden.Match(run.Output, $"flows-check.{format}.txt");
    }

    [Theory]
    [InlineData("error", ExitCode.Clean)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("info", ExitCode.Findings)]
    [InlineData("never", ExitCode.Clean)]
    public async Task The_threshold_decides_the_exit_code_alone(string threshold, ExitCode expected)
    {
        using FlowFolder folder = new();
        folder.Edit(SampleWorkflows.StandardName, ", \"detail\": 1", "");

        ProgramRun run = await folder.CheckAsync("--fail-on", threshold);

        Assert.Equal(expected, run.ExitCode);
        Assert.Contains("warning input-hidden-default", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_connector_is_found_above_the_workflows()
    {
        using FlowFolder folder = Broken();

        ProgramRun run = await ProgramRun.InAsync(Path.GetTempPath(), "flows", "check", Path.Combine(folder.FullPath, "Workflows"));

        Assert.Contains("1 workflow file held to 'Contoso Orders': 1 error,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_connector_may_be_elsewhere()
    {
        using FlowFolder folder = new();
        using TemporaryFolder workflows = new();
        workflows.Write("order.json", SampleWorkflows.All[SampleWorkflows.ConsumptionName]);

        ProgramRun run = await ProgramRun.InAsync(workflows.FullPath, "flows", "check", "--connector", folder.FullPath);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("1 workflow file held to 'Contoso Orders': 0 errors", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_parts_of_the_connector_need_not_be_readable()
    {
        using FlowFolder folder = new();
        folder.Write("settings.json", """{ "script": "nowhere.csx" }""");

        Assert.Equal(ExitCode.Clean, (await folder.CheckAsync()).ExitCode);
    }

    [Theory]
    [InlineData(SampleWorkflows.SettingsName, """{ "flows": { "noRetries": [] } }""", "'flows.noRetries' is no setting.")]
    [InlineData(SampleWorkflows.DefinitionName, "{", "The file is not JSON:")]
    public async Task A_definition_or_settings_that_cannot_be_read_are_wrong_usage(string file, string text, string problem)
    {
        using FlowFolder folder = new();
        folder.Write(file, text);

        ProgramRun run = await folder.CheckAsync();

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_connector_the_option_is_named()
    {
        using TemporaryFolder workflows = new();
        workflows.Write("order.json", SampleWorkflows.All[SampleWorkflows.ConsumptionName]);

        ProgramRun run = await ProgramRun.InAsync(workflows.FullPath, "flows", "check");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains("Name the connector's folder with --connector.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_workflows_is_wrong_usage()
    {
        using FlowFolder folder = new();
        folder.Write("empty/notes.json", """{ "actions": 1 }""");
        folder.Write("empty/broken.json", "{");
        folder.Write("empty/node_modules/workflow.json", "{");

        ProgramRun run = await folder.CheckAsync("empty");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("empty: There is no workflow below this folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_names_nothing_is_wrong_usage()
    {
        using FlowFolder folder = new();

        ProgramRun run = await folder.CheckAsync("nowhere");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("nowhere: There is no such file or folder.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_is_checked_alone()
    {
        using FlowFolder folder = Broken();

        ProgramRun run = await folder.CheckAsync(SampleWorkflows.ConsumptionName);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("1 workflow file", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_has_to_be_a_workflow()
    {
        using FlowFolder folder = new();

        ProgramRun run = await folder.CheckAsync(SampleWorkflows.ParametersName);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("error flow-definition-present", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_that_does_not_tell_can_be_named()
    {
        using FlowFolder folder = new();
        folder.Edit(SampleWorkflows.ConsumptionName, "customApis/contoso-orders", "customApis/shop");
        folder.Edit(SampleWorkflows.ConsumptionName, "\"/orders/@", "\"/order/@");

        ProgramRun unnamed = await folder.CheckAsync(SampleWorkflows.ConsumptionName, "--format", "json");
        ProgramRun named = await folder.CheckAsync(SampleWorkflows.ConsumptionName, "--format", "json", "--reference", "other", "--reference", "shop");

        Assert.Equal(["flow-uses-connector"], RulesOf(unnamed));
        Assert.Equal(["call-path-exists"], RulesOf(named));
    }

    [Fact]
    public async Task A_workflow_in_a_template_is_found()
    {
        using FlowFolder folder = new();
        string resource = SampleWorkflows.All[SampleWorkflows.ConsumptionName].Replace("\"/orders/@", "\"/order/@", StringComparison.Ordinal);
        folder.Write(
            SampleWorkflows.ConsumptionName,
            $$"""{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "resources": [ { "type": "Other" }, {{resource}} ] }""");

        ProgramRun run = await folder.CheckAsync(SampleWorkflows.ConsumptionName, "--format", "json");

        Assert.Equal(["call-path-exists"], RulesOf(run));
        Assert.Equal("/resources/1/properties/definition/actions/Get_order/inputs/path", (string?)JObject.Parse(run.Output).SelectToken("workflows[0].diagnostics[0].pointer"));
    }

    [Fact]
    public async Task A_definition_on_its_own_is_found()
    {
        using FlowFolder folder = new();
        JToken definition = JObject.Parse(SampleWorkflows.All[SampleWorkflows.FlowName])["properties"]!["definition"]!;
        folder.Write("raw.json", definition.ToString());

        ProgramRun run = await folder.CheckAsync("raw.json", "--fail-on", "info");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("flows", "check", "--help")]
    [InlineData("flows", "--help")]
    public async Task Help_shows_examples(params string[] arguments)
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, arguments);

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains("Examples:\n  pacpackager flows check\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Try: pacpackager flows --help", "flows")]
    [InlineData("Try: pacpackager flows check --help", "flows", "check", "--fast")]
    public async Task Wrong_usage_names_the_help_of_the_verb(string hint, params string[] arguments)
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, arguments);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(hint + Environment.NewLine, run.Error, StringComparison.Ordinal);
    }

    private static FlowFolder Broken()
    {
        FlowFolder folder = new();
        folder.Edit(SampleWorkflows.FlowName, Misspelt, "\"operationId\": \"CreateOrdre\"");
        folder.Edit(SampleWorkflows.StandardName, ", \"detail\": 1", "");
        return folder;
    }

    private static string[] RulesOf(ProgramRun run) =>
        [.. JObject.Parse(run.Output).SelectTokens("workflows[*].diagnostics[*].rule").Select(rule => (string)rule!)];
}
