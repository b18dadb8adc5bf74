using System.Text.RegularExpressions;
using EndToEnd.Tests.Stage;

namespace EndToEnd.Tests.Commands;

/// <summary>Deploying with the stand-in for pac on the path: pac is a process, and so is what starts it.</summary>
public sealed partial class DeployByPacTests : IDisposable
{
    private const string Environment = "https://contoso.crm.dynamics.com";

    private readonly PacOnPath pac = new();
    private readonly Stranger stranger = new();

    [Fact]
    public async Task Our_connector_is_created_and_then_updated_after_a_look_at_what_changes()
    {
        using ConnectorCopy connector = new();
        (int createdExitCode, string created, _) = await DeployAsync(connector.FullPath);
        string definition = await File.ReadAllTextAsync(Path.Combine(connector.FullPath, "apiDefinition.swagger.json"));
        string changed = definition.Replace("Send a new envelope using", "Send an envelope made from", StringComparison.Ordinal);
        connector.Write("apiDefinition.swagger.json", changed);

        (int updatedExitCode, string updated, string conversation) = await DeployAsync(connector.FullPath);

        Assert.True((createdExitCode, updatedExitCode) == (0, 0), conversation);
        Assert.StartsWith($"Created GMO Sign in {Environment} with pac.\n", created, StringComparison.Ordinal);
        Assert.Equal($"Updated GMO Sign in {Environment} with pac.\nConnector id: {IdIn(created)}\n", updated);
        Assert.Matches(@"\napiDefinition\.swagger\.json\(\d+,\d+\): info label-changed: SendEnvelope: .*\n\n1 change, compatible\.\n", conversation);
        Assert.Equal(["connector list", "connector create", "connector list", "connector download", "connector update"], pac.Commands);
        Assert.Equal(changed, pac.DefinitionOf(IdIn(created)));
    }

    [Fact]
    public async Task What_breaks_flows_is_refused_and_nothing_is_written()
    {
        pac.Add(Guid.NewGuid(), Stranger.Title, stranger.FullPath);
        stranger.RenameAnOutput();

        (int exitCode, string output, string error) = await DeployAsync(stranger.FullPath);

        Assert.Equal((1, ""), (exitCode, output));
        Assert.Contains(": error output-field-deleted: FormCompletion: ", error, StringComparison.Ordinal);
        Assert.EndsWith("deploy it all the same with --allow-breaking.\nNothing was written.\n", error, StringComparison.Ordinal);
        Assert.Equal(["connector list", "connector download"], pac.Commands);
    }

    [Fact]
    public async Task A_dry_run_shows_the_command_and_writes_nothing()
    {
        (int exitCode, string output, _) = await DeployAsync(stranger.FullPath, "--dry-run");

        Assert.Equal(0, exitCode);
        Assert.Matches(
            $"""
            \AWould create {Stranger.Title} in {Environment} with pac\.
            pac connector create --api-definition-file \S+ --api-properties-file \S+ --environment {Environment}
            Nothing was written\.

            """,
            output);
        Assert.Equal(["connector list"], pac.Commands);
    }

    [Fact]
    public async Task Where_pac_is_missing_the_ways_out_are_named()
    {
        pac.Uninstall();

        (int exitCode, string output, string error) = await DeployAsync(stranger.FullPath);

        Assert.Equal((3, ""), (exitCode, output));
        Assert.EndsWith(
            "'pac' cannot be started: it is not on the path. Install it with 'dotnet tool install --global Microsoft.PowerApps.CLI.Tool', "
            + "name it with --pac PATH, or deploy without it: --via dataverse.\nNothing was written.\n",
            error,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_not_signed_in_is_told_how()
    {
        pac.Scenario("""{ "signedIn": false }""");

        (int exitCode, string output, string error) = await DeployAsync(stranger.FullPath);

        Assert.Equal((3, ""), (exitCode, output));
        Assert.Contains($"pac is not signed in to this environment. Run: pac auth create --environment {Environment}\n", error, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was written.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pac_that_hangs_is_ended_with_all_it_started()
    {
        pac.Scenario("""{ "commands": { "connector list": { "hangs": true } } }""");

        (int exitCode, string output, string error) = await DeployAsync(stranger.FullPath, "--timeout", "2");

        Assert.Equal((3, ""), (exitCode, output));
        Assert.Contains("pac connector list did not end within 2 seconds and was stopped. ", error, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was written.\n", error, StringComparison.Ordinal);
        Assert.Empty(pac.Running());
    }

    [Fact]
    public async Task Ctrl_C_while_pac_writes_says_what_is_unknown_and_leaves_nothing_running()
    {
        pac.Scenario("""{ "commands": { "connector create": { "hangs": true } } }""");
        await using ToolProcess deploy = ToolProcess.Start("PacPackager", stranger.FullPath, pac.Variables, Words());
        await deploy.WroteAsync(pac.HangingFile);
        int running = pac.Running().Count;

        await deploy.SignalAsync("INT");
        int exitCode = await deploy.ExitAsync();

        Assert.Equal((1, ""), (exitCode, deploy.Output));
        Assert.EndsWith(
            $"\nStopped.\nWhether the connector was created is unknown. Check with: pac connector list --environment {Environment}\n",
            deploy.Error,
            StringComparison.Ordinal);
        Assert.Equal(3, running);
        Assert.Empty(pac.Running());
    }

    public void Dispose()
    {
        pac.Dispose();
        stranger.Dispose();
    }

    private static string[] Words(params string[] more) => ["deploy", "--environment", Environment, "--yes", .. more];

    private static string IdIn(string output) => IdLine().Match(output).Groups[1].Value;

    private Task<(int ExitCode, string Output, string Error)> DeployAsync(string folder, params string[] more) =>
        ToolProcess.RunAsync("PacPackager", folder, pac.Variables, Words(more));

    [GeneratedRegex("^Connector id: ([0-9a-f-]{36})$", RegexOptions.Multiline)]
    private static partial Regex IdLine();
}
