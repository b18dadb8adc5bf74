using Connectors;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;

namespace PacPackager.Tests.Deployment;

public sealed class DataverseDeploymentTests : IDisposable
{
    private readonly TableInMemory table = new();
    private readonly List<string> opened = [];
    private readonly DeployFolder folder;

    public DataverseDeploymentTests() => folder = new DeployFolder
    {
        OpenTable = address =>
        {
            opened.Add(address);
            return table;
        },
    };

    private ConnectorRow Row => ConnectorRow.Of(ConnectorLoader.Load(folder.Path), "cts");

    [Fact]
    public async Task The_first_deployment_makes_a_row_with_an_id_that_follows_from_its_name()
    {
        ProgramRun run = await DeployAsync("--publisher-prefix", "cts", "--solution", "Shop", "--verify");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Clean,
                $"""
                Created Orders in https://contoso.crm.dynamics.com over the Web API.
                Connector id: {Row.Id}
                Verified: the row holds what was deployed.

                """.ReplaceLineEndings("\n"),
                """
                Validating and compiling …
                Looking for 'Orders' in https://contoso.crm.dynamics.com …
                Creating 'Orders' …
                Reading the row back …

                """.ReplaceLineEndings("\n")),
            run);
        Assert.Equal([(Row.Id, null, "Shop")], table.Writes);
        Assert.Equal("cts_orders", table.Rows[Row.Id].Row.Name);
        Assert.Equal([DeployFolder.Environment], opened);
        Assert.Empty(folder.Calls);
    }

    [Fact]
    public async Task The_same_again_writes_nothing()
    {
        await DeployAsync("--publisher-prefix", "cts");

        ProgramRun run = await DeployAsync("--publisher-prefix", "cts", "--verify", "--format", "json");

        JObject document = JObject.Parse(run.Output);
        Assert.Equal((ExitCode.Clean, "unchanged", true), (run.ExitCode, (string?)document["action"], (bool)document["verified"]!));
        Assert.Single(table.Writes);
    }

    [Fact]
    public async Task What_the_platform_writes_in_another_way_is_the_same()
    {
        table.Put(Row.Id, Row with
        {
            OpenApiDefinition = Reversed(Row.OpenApiDefinition),
            ConnectionParameters = Reversed(Row.ConnectionParameters),
            PolicyTemplateInstances = "",
            ScriptOperations = " [ \"GetOrder\" ]",
            IconBrandColor = Row.IconBrandColor!.ToUpperInvariant(),
            CustomCode = Row.CustomCode!.ReplaceLineEndings("\r\n"),
        });

        ProgramRun run = await DeployAsync("--publisher-prefix", "cts", "--solution", "Shop");

        Assert.StartsWith("Unchanged Orders ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Warning: Nothing is written, so nothing is added to the solution 'Shop' either.", run.Error, StringComparison.Ordinal);
        Assert.Empty(table.Writes);
    }

    [Fact]
    public async Task An_icon_that_is_another_is_written()
    {
        table.Put(Row.Id, Row with { Icon = [1, 2, 3] });

        ProgramRun run = await DeployAsync("--publisher-prefix", "cts");

        Assert.StartsWith("Updated Orders ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\nNo changes.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_found_by_its_name_keeps_id_and_logical_name()
    {
        Guid id = Guid.NewGuid();
        table.Put(id, Row with { Name = "new_orders", Description = "Older." });

        ProgramRun run = await DeployAsync("--publisher-prefix", "cts", "--verify");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal([(id, "1", null)], table.Writes.Select(write => (write.Id, write.Replaced?.Version, write.Solution)));
        Assert.Equal(("new_orders", "Reads the orders of a shop."), (table.Rows[id].Row.Name, table.Rows[id].Row.Description));
        Assert.Contains("Warning: The row is named 'new_orders' and keeps that name", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_row_with_the_id_comes_before_those_with_the_name()
    {
        table.Put(Guid.NewGuid(), Row with { Name = "new_orders" });
        table.Put(Row.Id, Row with { Description = "Older." });

        await DeployAsync("--publisher-prefix", "cts");

        Assert.Equal([Row.Id], table.Writes.Select(write => write.Id));
    }

    [Fact]
    public async Task Several_of_the_name_are_refused_and_listed()
    {
        Guid[] ids = [Guid.NewGuid(), Guid.NewGuid()];
        Array.ForEach(ids, id => table.Put(id, Row));

        ProgramRun run = await DeployAsync();

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
        Assert.All(ids, id => Assert.Contains($"\n  {id}  cts_orders  Orders", run.Error, StringComparison.Ordinal));
        Assert.Empty(table.Writes);
    }

    [Fact]
    public async Task An_id_that_is_not_there_is_refused()
    {
        ProgramRun run = await DeployAsync("--connector-id", Row.Id.ToString());

        Assert.Equal((ExitCode.Findings, ""), (run.ExitCode, run.Output));
        Assert.Contains($"The environment has no connector {Row.Id} that this account can see.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layer_above_a_managed_solution_is_warned_of()
    {
        table.Put(Row.Id, Row with { Description = "Older." }, isManaged: true);

        ProgramRun run = await DeployAsync("--connector-id", Row.Id.ToString());

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("Warning: The connector came with a managed solution: this makes an unmanaged layer", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_breaks_flows_is_refused()
    {
        table.Put(Row.Id, Row with { OpenApiDefinition = Row.OpenApiDefinition.Replace("\"total\"", "\"sum\"", StringComparison.Ordinal) });

        ProgramRun refused = await DeployAsync("--publisher-prefix", "cts");
        ProgramRun allowed = await DeployAsync("--publisher-prefix", "cts", "--allow-breaking");

        Assert.Equal((ExitCode.Findings, ExitCode.Clean), (refused.ExitCode, allowed.ExitCode));
        Assert.Contains("output-field-deleted", refused.Error, StringComparison.Ordinal);
        Assert.Single(table.Writes);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_replaced_only_where_that_is_allowed()
    {
        table.Put(Row.Id, Row with { ConnectionParameters = "Nullable object must have a value" });

        ProgramRun refused = await DeployAsync("--publisher-prefix", "cts");
        ProgramRun allowed = await DeployAsync("--publisher-prefix", "cts", "--allow-breaking");

        Assert.Equal((ExitCode.ExternalTool, ExitCode.Clean), (refused.ExitCode, allowed.ExitCode));
        Assert.Contains("The column connectionparameters of the deployed row holds no JSON object.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        ProgramRun run = await DeployAsync("--dry-run");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.StartsWith("Would create Orders in https://contoso.crm.dynamics.com over the Web API.\nConnector id: ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was written.\n", run.Output, StringComparison.Ordinal);
        Assert.Empty(table.Writes);
    }

    [Theory]
    [InlineData(false, "The row was changed meanwhile.\nNothing was written.\n")]
    [InlineData(true, "The row was changed meanwhile.\nWhether the connector was created is unknown. Run this again: ")]
    public async Task A_write_that_fails_says_what_is_known(bool outcomeUnknown, string told)
    {
        table.WriteFailure = new DataverseException("The row was changed meanwhile.") { OutcomeUnknown = outcomeUnknown };

        ProgramRun run = await DeployAsync();

        Assert.Equal((ExitCode.ExternalTool, ""), (run.ExitCode, run.Output));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_holds_something_else_is_a_failure_that_names_each_part()
    {
        TableInMemory forgetful = new()
        {
            OnWrite = row => row with
            {
                CustomCode = null,
                OpenApiDefinition = row.OpenApiDefinition.Replace("Get an order", "Get a order", StringComparison.Ordinal),
            },
        };
        using DeployFolder other = new() { OpenTable = _ => forgetful };

        ProgramRun run = await other.RunAsync(["deploy", "--environment", DeployFolder.Environment, "--via", "dataverse", "--yes", "--verify"]);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.EndsWith(
            """
            Not verified: 2 differences.
              definition at /paths/~1orders~1{id}/get/summary: 'Get a order' is stored, 'Get an order' was written.
              script: none is stored, one was written.

            """.ReplaceLineEndings("\n"),
            run.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_pac_deployed_is_verified_in_the_table()
    {
        Guid id = folder.Deployed("new_orders", "Orders");
        table.Put(id, Row with { Name = "new_orders", IconBrandColor = "#000000" });

        ProgramRun run = await folder.DeployAsync("--verify", "--format", "json");

        JObject document = JObject.Parse(run.Output);
        Assert.Equal((ExitCode.Findings, "updated", false), (run.ExitCode, (string?)document["action"], (bool)document["verified"]!));
        Assert.Equal(["icon colour"], document.SelectTokens("differences[*].part").Select(part => (string?)part));
    }

    [Fact]
    public async Task A_row_that_is_not_there_after_all_is_a_failure()
    {
        ProgramRun run = await folder.DeployAsync("--verify");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("Not verified: 1 difference.\n  row: nothing that this account can see is stored, a row was written.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_back_was_written_all_the_same()
    {
        table.ReadFailure = new DataverseException("The environment refuses: 403.");

        ProgramRun run = await folder.DeployAsync("--verify");

        Assert.Equal(ExitCode.ExternalTool, run.ExitCode);
        Assert.StartsWith("Created Orders ", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "The environment refuses: 403.\nThe connector was created; what was to come after is not done.\n", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private Task<ProgramRun> DeployAsync(params string[] more) =>
        folder.RunAsync(["deploy", ".", "--environment", DeployFolder.Environment, "--via", "dataverse", "--yes", .. more]);

    private static string Reversed(string json) => Reversed(JToken.Parse(json)).ToString(Newtonsoft.Json.Formatting.None);

    private static JToken Reversed(JToken token) => token switch
    {
        JObject container => new JObject(container.Properties().Reverse().Select(member => new JProperty(member.Name, Reversed(member.Value))))
        {
            ["x-added"] = null,
        },
        JArray list => new JArray(list.Select(Reversed)),
        _ => token.DeepClone(),
    };
}
