using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using PacPackager.Tests.Deployment;
using Spectre.Console.Testing;
using TestKit;

namespace PacPackager.Tests.Commands;

public sealed partial class DeployCommandTests : IDisposable
{
    private readonly DeployFolder folder = new();

    [Fact]
    public async Task The_first_deployment_creates_with_all_four_files()
    {
        ProgramRun run = await folder.DeployAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(
            [
                ["connector", "list", "--json", "--environment", DeployFolder.Environment],
                [
                    "connector", "create",
                    "--api-definition-file", folder.Of("apiDefinition.swagger.json"),
                    "--api-properties-file", folder.Of("apiProperties.json"),
                    "--icon-file", folder.Of("icon.png"),
                    "--script-file", folder.Of("script.csx"),
                    "--environment", DeployFolder.Environment,
                ],
            ],
            folder.Calls);
        Assert.Matches(@"\ACreated Orders in https://contoso\.crm\.dynamics\.com with pac\.\nConnector id: [0-9a-f-]{36}\n\z", run.Output);
        Assert.Contains("\nCreating 'Orders' …\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_one_updates_what_the_first_created()
    {
        string id = IdIn((await folder.DeployAsync()).Output);

        ProgramRun run = await folder.DeployAsync("--solution", "Shop");

        Assert.Equal((ExitCode.Clean, id), (run.ExitCode, IdIn(run.Output)));
        Assert.StartsWith("Updated Orders ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nNo changes.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["connector list", "connector create", "connector list", "connector download", "connector update"], folder.Commands);
        Assert.Equal(
            [
                "connector", "update", "--connector-id", id,
                "--api-definition-file", folder.Of("apiDefinition.swagger.json"),
                "--api-properties-file", folder.Of("apiProperties.json"),
                "--icon-file", folder.Of("icon.png"),
                "--script-file", folder.Of("script.csx"),
                "--solution-unique-name", "Shop",
                "--environment", DeployFolder.Environment,
            ],
            folder.Calls[^1]);
    }

    [Theory]
    [InlineData("cts_orders", "Orders of ours")]
    [InlineData("cts_5Forders", "")]
    [InlineData("new_something", "ORDERS")]
    public async Task A_connector_of_the_same_name_is_the_one(string name, string displayName)
    {
        Guid id = folder.Deployed(name, displayName);
        folder.Deployed("new_orders-20archive", "Orders archive");

        Assert.Equal(id.ToString(), IdIn((await folder.DeployAsync()).Output));
    }

    [Fact]
    public async Task An_id_that_is_named_is_not_looked_for()
    {
        Guid id = folder.Deployed("new_anything", "Anything");
        folder.Deployed("new_orders", "Orders");

        ProgramRun run = await folder.DeployAsync("--connector-id", id.ToString("B"));

        Assert.Equal((ExitCode.Clean, id.ToString()), (run.ExitCode, IdIn(run.Output)));
        Assert.Equal(["connector download", "connector update"], folder.Commands);
    }

    [Fact]
    public async Task Several_of_the_name_are_refused_and_listed()
    {
        Guid[] ids = [folder.Deployed("new_orders", "Orders"), folder.Deployed("cts_orders", "Orders")];

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
        Assert.Contains("2 connectors that could be 'Orders'. Name one with --connector-id:", run.Error, StringComparison.Ordinal);
        Assert.All(ids, id => Assert.Contains($"\n  {id}  ", run.Error, StringComparison.Ordinal));
        Assert.EndsWith("\nNothing was written.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(["connector list"], folder.Commands);
    }

    [Fact]
    public async Task A_dry_run_shows_the_command_and_changes_nothing()
    {
        Guid id = folder.Deployed("new_orders", "Orders", DeployFolder.Definition.Replace("Reads one order.", "Reads.", StringComparison.Ordinal));

        ProgramRun run = await folder.RunAsync(["deploy", "--environment", DeployFolder.Environment, "--pac", DeployFolder.Pac, "--dry-run", "--verify"]);

        Assert.Equal(
            $"""
            Would update Orders in https://contoso.crm.dynamics.com with pac.
            Connector id: {id}
            {DeployFolder.Pac} connector update --connector-id {id} --api-definition-file {folder.Of("apiDefinition.swagger.json")} --api-properties-file {folder.Of("apiProperties.json")} --icon-file {folder.Of("icon.png")} --script-file {folder.Of("script.csx")} --environment https://contoso.crm.dynamics.com
            Nothing was written.

            """,
            run.Output);
        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("info description-changed: GetOrder: ", run.Error, StringComparison.Ordinal);
        Assert.Equal(["connector list", "connector download"], folder.Commands);
    }

    [Fact]
    public async Task Json_is_one_document()
    {
        Guid id = folder.Deployed("new_orders", "Orders", DeployFolder.Definition.Replace("Reads one order.", "Reads.", StringComparison.Ordinal));

        ProgramRun run = await folder.DeployAsync("--format", "json", "--solution", "Shop");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Golden.Match(
            run.Output.Replace(id.ToString(), "ID", StringComparison.Ordinal)
                .Replace(DeployFolder.Pac, "pac", StringComparison.Ordinal)
                .Replace(folder.Path, "FOLDER", StringComparison.Ordinal),
            "deploy.json");
    }

    [Fact]
    public async Task Json_of_a_failure_has_the_error()
    {
        folder.Scenario("""{ "signedIn": false }""");

        ProgramRun run = await folder.DeployAsync("--format", "json");

        JObject document = JObject.Parse(run.Output);
        Assert.Equal(ExitCode.ExternalTool, run.ExitCode);
        Assert.Equal(("none", "Orders"), ((string?)document["action"], (string?)document["name"]));
        Assert.Contains("pac auth create --environment https://contoso.crm.dynamics.com", (string?)document["error"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_of_wrong_usage_has_the_error_too()
    {
        ProgramRun missing = await folder.RunAsync(["deploy", "--format", "json"]);
        ProgramRun wrong = await folder.RunAsync(["deploy", "--environment", "contoso", "--format", "json"]);

        Assert.Equal((ExitCode.Usage, ExitCode.Usage), (missing.ExitCode, wrong.ExitCode));
        Assert.Contains("--environment", (string?)JObject.Parse(missing.Output)["error"], StringComparison.Ordinal);
        Assert.Contains("'contoso' is neither", (string?)JObject.Parse(wrong.Output)["error"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_breaks_flows_is_refused()
    {
        folder.Deployed("new_orders", "Orders", DeployFolder.Definition.Replace("\"total\"", "\"sum\"", StringComparison.Ordinal));

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
        Assert.Contains("error output-field-deleted: GetOrder: output 'sum' is gone.", run.Error, StringComparison.Ordinal);
        Assert.Contains("[old: deployed:apiDefinition.swagger.json(", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("deploy it all the same with --allow-breaking.\nNothing was written.\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("connector update", folder.Commands);
    }

    [Fact]
    public async Task What_breaks_flows_can_be_allowed()
    {
        folder.Deployed("new_orders", "Orders", DeployFolder.Definition.Replace("\"total\"", "\"sum\"", StringComparison.Ordinal));

        ProgramRun run = await folder.DeployAsync("--allow-breaking", "--format", "json");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(1, (int?)JObject.Parse(run.Output)["changes"]!["breaking"]);
        Assert.Contains("connector update", folder.Commands);
    }

    [Theory]
    [InlineData("apiDefinition.json")]
    [InlineData("apiDefinition.swagger.json")]
    [InlineData("Orders.swagger.json")]
    public async Task What_the_platform_makes_of_a_copy_is_no_change(string downloadedName)
    {
        JObject definition = JObject.Parse(DeployFolder.Definition);
        definition["host"] = "unitedstates-001.azure-apim.net";
        definition["basePath"] = "/apim/orders-5f0123456789abcdef";
        JObject properties = JObject.Parse(DeployFolder.Properties);
        properties["properties"]!["publisher"]!.Parent!.Remove();
        properties["properties"]!["connectionParameters"]!["api_key"]!["oAuthSettings"] = null;
        folder.Deployed("new_orders", "Orders", definition.ToString(Newtonsoft.Json.Formatting.None), properties.ToString());
        folder.Scenario($$"""{ "definitionFile": "{{downloadedName}}" }""");

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("\nNo changes.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("y\n")]
    public async Task Where_nobody_can_be_asked_yes_is_wanted(string? typed)
    {
        ProgramRun run = await folder.RunAsync(["deploy", "--environment", DeployFolder.Environment, "--pac", DeployFolder.Pac], typed);

        Assert.Equal(
            new ProgramRun(
                ExitCode.Usage,
                "",
                "Nobody is there to confirm a change of the environment. Add --yes where that is meant, or look first with --dry-run.\nNothing was written.\n"),
            run);
        Assert.Empty(folder.Calls);
    }

    [Theory]
    [InlineData("y\n", ExitCode.Clean)]
    [InlineData("Yes\n", ExitCode.Clean)]
    [InlineData("n\n", ExitCode.Findings)]
    [InlineData("\n", ExitCode.Findings)]
    [InlineData("", ExitCode.Findings)]
    public async Task A_person_is_asked(string typed, ExitCode expected)
    {
        using TestConsole terminal = new();

        ProgramRun run = await folder.RunAsync(["deploy", "--environment", DeployFolder.Environment, "--pac", DeployFolder.Pac], typed, terminal);

        Assert.Equal(expected, run.ExitCode);
        Assert.Contains("Create 'Orders' in https://contoso.crm.dynamics.com? [y/N] ", run.Error, StringComparison.Ordinal);
        Assert.Equal(expected == ExitCode.Clean, folder.Commands.Contains("connector create"));
    }

    [Fact]
    public async Task On_a_terminal_steps_are_shown_as_they_go_and_leave_nothing()
    {
        using TestConsole terminal = new();

        ProgramRun run = await folder.RunAsync(
            ["deploy", "--environment", DeployFolder.Environment, "--pac", DeployFolder.Pac, "--dry-run"], terminal: terminal);

        Assert.Contains("Looking for 'Orders' in https://contoso.crm.dynamics.com", terminal.Output, StringComparison.Ordinal);
        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task What_is_not_there_is_not_sent_and_said()
    {
        folder.Deployed("new_orders", "Orders");
        folder.Delete("icon.png");
        folder.Delete("script.csx");

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(
            "Warning: The connector has no icon and no script. What is not sent may be dropped in the environment, or stay there as it was.\n",
            run.Error,
            StringComparison.Ordinal);
        Assert.DoesNotContain("--icon-file", folder.Calls[^1]);
        Assert.DoesNotContain("--script-file", folder.Calls[^1]);
    }

    [Fact]
    public async Task A_prefix_that_pac_will_not_use_is_warned_of()
    {
        folder.Write("pacpackager.json", """{ "solution": { "publisherPrefix": "cts" } }""");

        ProgramRun created = await folder.DeployAsync("--solution", "Shop");
        ProgramRun updated = await folder.DeployAsync("--solution", "Shop");

        Assert.Contains("Warning: pac names a new row 'new_orders' whatever the solution's publisher is, not 'cts_orders'", created.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Warning", updated.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connector_with_errors_is_not_deployed()
    {
        folder.Write("apiDefinition.swagger.json", DeployFolder.Definition.Replace("\"2.0\"", "\"3.0\"", StringComparison.Ordinal));

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
        Assert.Contains("apiDefinition.swagger.json(2,", run.Error, StringComparison.Ordinal);
        Assert.Contains("Validation refuses the connector (1 error).", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Calls);
    }

    [Fact]
    public async Task A_script_that_does_not_compile_is_not_deployed_even_where_that_is_suppressed()
    {
        folder.Write("script.csx", DeployFolder.Script.Replace("CancellationToken)", "Missing)", StringComparison.Ordinal));
        folder.Write("pacpackager.json", """{ "suppressions": [ { "rule": "CS0103", "reason": "It is not missed." } ] }""");

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
        Assert.Contains("script.csx(3,", run.Error, StringComparison.Ordinal);
        Assert.Contains("The script does not compile (1 error).", run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Calls);
    }

    [Fact]
    public async Task A_definition_under_another_name_goes_with_what_lies_beside_it()
    {
        File.Move(folder.Of("apiDefinition.swagger.json"), folder.Of("orders.json"));

        ProgramRun run = await folder.RunAsync(["deploy", "orders.json", "--environment", DeployFolder.Environment, "--pac", DeployFolder.Pac, "--yes"]);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(folder.Of("orders.json"), folder.Calls[^1]);
        Assert.Contains(folder.Of("script.csx"), folder.Calls[^1]);
    }

    [Fact]
    public async Task A_folder_without_a_connector_is_unusable_input()
    {
        Directory.CreateDirectory(folder.Of("empty"));

        ProgramRun run = await folder.RunAsync(["deploy", "empty", "--environment", DeployFolder.Environment, "--yes"]);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("empty: The folder holds neither apiDefinition.swagger.json nor a script.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_a_shell_would_take_apart_arrive_whole()
    {
        string name = "a; touch 'x' $(y) & \"z\"";
        Directory.CreateDirectory(folder.Of(name));
        File.Move(folder.Of("icon.png"), folder.Of($"{name}/icon.png"));
        folder.Write("settings.json", new JObject { ["icon"] = $"{name}/icon.png" }.ToString());

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains(folder.Of($"{name}/icon.png"), folder.Calls[^1]);
        Assert.Contains(@"/a; touch '\''x'\'' $(y) & ""z""/icon.png'", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--environment is http://contoso.crm.dynamics.com. Use https", "--environment", "http://contoso.crm.dynamics.com")]
    [InlineData("--connector-id: 'shared_orders' is no GUID.", "--environment", DeployFolder.Environment, "--connector-id", "shared_orders")]
    [InlineData("--solution: 'Shop; x' is no unique name", "--environment", DeployFolder.Environment, "--solution", "Shop; x")]
    [InlineData("--timeout takes whole seconds from 1 to 86400.", "--environment", DeployFolder.Environment, "--timeout", "0")]
    [InlineData("--pac names no program.", "--environment", DeployFolder.Environment, "--pac", " ")]
    [InlineData("'m' cannot be a publisher's prefix.", "--environment", DeployFolder.Environment, "--publisher-prefix", "m")]
    public async Task A_wrong_option_is_named(string message, params string[] options)
    {
        ProgramRun run = await folder.RunAsync(["deploy", "--yes", .. options]);

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Empty(folder.Calls);
    }

    public void Dispose() => folder.Dispose();

    private static string IdIn(string output) => Id().Match(output).Value;

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Id();
}
