using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;

namespace PacPackager.Tests.Deployment.Pac;

/// <summary>Every way in which pac is known to fail: what the user is told, and what is said of the environment.</summary>
public sealed class PacFailureTests : IDisposable
{
    private readonly FakeTimeProvider time = new();
    private readonly DeployFolder folder;

    public PacFailureTests() => folder = new DeployFolder { Time = time };

    [Fact]
    public async Task Pac_that_is_missing_is_to_be_installed()
    {
        ProgramRun run = await folder.RunAsync(["deploy", "--environment", DeployFolder.Environment, "--pac", "no-such-pac", "--yes"]);

        AssertFailed(run, "'no-such-pac' cannot be started: ", "dotnet tool install --global Microsoft.PowerApps.CLI.Tool", "Nothing was written.");
    }

    [Theory]
    [InlineData("No profiles were found on this computer. Please run 'pac auth create' to create one.", 1)]
    [InlineData("No profiles were found on this computer.", 0)]
    [InlineData("Error: The user is not authenticated.", 1)]
    [InlineData("AADSTS700082: The refresh token has expired due to inactivity.", 1)]
    public async Task Who_is_not_signed_in_is_told_how(string text, int exitCode)
    {
        folder.Scenario(Scripted("connector list", output: text, exitCode: exitCode));

        AssertFailed(await folder.DeployAsync(), "pac connector list ", "Run: pac auth create --environment https://contoso.crm.dynamics.com", text, "Nothing was written.");
    }

    [Fact]
    public async Task A_version_without_json_is_read_by_its_table()
    {
        folder.Scenario("""{ "knowsJson": false }""");
        Guid id = folder.Deployed("new_orders", "Orders");
        folder.Deployed("new_orders-20archive", "Orders archive");

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains($"Connector id: {id}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["connector list", "connector list", "connector download", "connector update"], folder.Commands);
    }

    [Theory]
    [InlineData("connector list", "Error: 'connector' is not a recognized command.")]
    [InlineData("connector create", "Error: The argument '--script-file' is not recognized for 'connector create'.")]
    public async Task A_version_that_is_too_old_is_to_be_updated(string command, string text)
    {
        folder.Scenario(Scripted(command, error: text, exitCode: 1));

        AssertFailed(await folder.DeployAsync(), $"pac {command} failed (exit code 1)", "Run: dotnet tool update --global Microsoft.PowerApps.CLI.Tool", text, "Nothing was written.");
    }

    [Fact]
    public async Task A_refusal_of_the_service_is_shown_and_leaves_the_outcome_open()
    {
        folder.Scenario(Scripted("connector create", output: "Connected\n", error: "Error: ApiHubsRequestFailed: unknown parameter 'x' in the swagger.", exitCode: 1));

        AssertFailed(
            await folder.DeployAsync(),
            "pac connector create failed (exit code 1). ",
            "  Connected\n  Error: ApiHubsRequestFailed: unknown parameter 'x' in the swagger.\n",
            "Whether the connector was created is unknown. Check with: ");
    }

    [Fact]
    public async Task An_error_with_exit_code_0_is_a_failure()
    {
        folder.Deployed("new_orders", "Orders");
        folder.Scenario(Scripted("connector update", output: "Connected\nError: The request failed.\n"));

        AssertFailed(
            await folder.DeployAsync(),
            "pac connector update exited with 0 and printed an error.",
            "  Error: The request failed.\n",
            "Whether the connector was updated is unknown.");
    }

    [Fact]
    public async Task A_script_that_finds_no_room_gets_the_documented_way_round()
    {
        folder.Scenario(Scripted("connector create", error: "Error: Failed to provision compute resources for the custom code.", exitCode: 1));

        AssertFailed(await folder.DeployAsync(), "could not make room for the script", "without --script-file", "the connector's Code page in the portal");
    }

    [Theory]
    [InlineData("Something went sideways.")]
    [InlineData("")]
    [InlineData("[ { \"ConnectorId\": \"6f0d4a52-9a3e-4c6b-8a53-6c1c1f0f6f0b\", \"Name\": ")]
    [InlineData("[ { \"Name\": \"new_orders\" } ]")]
    public async Task A_list_that_is_not_understood_is_not_taken_for_an_empty_one(string output)
    {
        folder.Scenario(Scripted("connector list", output: output));

        AssertFailed(await folder.DeployAsync(), "pac connector list exited with 0, but what it printed is not understood.", "Nothing was written.");
        Assert.Equal(["connector list"], folder.Commands);
    }

    [Fact]
    public async Task A_list_that_breaks_off_with_a_crash_is_a_failure()
    {
        folder.Scenario(Scripted("connector list", output: "[ { \"Conn", error: "Unhandled exception. System.Exception", exitCode: 134));

        AssertFailed(await folder.DeployAsync(), "pac connector list failed (exit code 134).", "  Unhandled exception. System.Exception\n");
    }

    [Fact]
    public async Task Lines_before_the_list_are_passed_over()
    {
        Guid id = folder.Deployed("new_orders", "Orders");
        folder.Scenario("""{ "banner": "Connected as maker@contoso.com\n[INFO] 3 of 3\nConnected to... Contoso [x]\n\n" }""");

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains($"Connector id: {id}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Much_on_both_pipes_is_read_to_its_end_and_quoted_in_part()
    {
        folder.Scenario(Scripted("connector list", output: "out of everything\n", error: "and an error\n", exitCode: 1, repeats: 200_000));

        ProgramRun run = await folder.DeployAsync();

        AssertFailed(run, "  out of everything\n", "… 399965 lines …", "  and an error\n");
        Assert.InRange(run.Error.Split('\n').Length, 35, 60);
    }

    [Theory]
    [InlineData("Connector created with ID 6F0D4A52-9A3E-4C6B-8A53-6C1C1F0F6F0B")]
    [InlineData("Custom connector 6f0d4a52-9a3e-4c6b-8a53-6c1c1f0f6f0b was created.")]
    public async Task The_id_is_read_from_what_create_prints(string text)
    {
        folder.Scenario(Scripted("connector create", output: $"Connected to 11111111-1111-1111-1111-111111111111\n{text}\n"));

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("Connector id: 6f0d4a52-9a3e-4c6b-8a53-6c1c1f0f6f0b\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_that_is_not_told_is_looked_up()
    {
        folder.Scenario(Scripted("connector create", output: "Done.\n", acts: true));

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Matches("Connector id: [0-9a-f-]{36}\n", run.Output);
        Assert.Equal(["connector list", "connector create", "connector list"], folder.Commands);
    }

    [Fact]
    public async Task A_connector_whose_id_cannot_be_found_was_created_all_the_same()
    {
        folder.Scenario(Scripted("connector create", output: "Done.\n"));

        ProgramRun run = await folder.DeployAsync();

        Assert.Equal((ExitCode.ExternalTool, "Created Orders in https://contoso.crm.dynamics.com with pac.\n"), (run.ExitCode, run.Output));
        Assert.Contains("The connector was created, but pac told no id, ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("The connector was created; what was to come after is not done.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "error": "Error: The connector is in use.", "exitCode": 1 }""", "pac connector download failed (exit code 1).")]
    [InlineData("""{ "output": "Done." }""", "pac connector download wrote no definition: there is no file.")]
    public async Task Without_what_is_deployed_nothing_is_updated_unless_that_is_allowed(string outcome, string message)
    {
        folder.Deployed("new_orders", "Orders");
        folder.Scenario($$"""{ "commands": { "connector download": {{outcome}} } }""");

        ProgramRun refused = await folder.DeployAsync();
        ProgramRun allowed = await folder.DeployAsync("--allow-breaking", "--format", "json");

        AssertFailed(refused, message, "--allow-breaking goes on all the same.", "Nothing was written.");
        Assert.Equal(ExitCode.Clean, allowed.ExitCode);
        Assert.Contains(message, allowed.Error, StringComparison.Ordinal);
        Assert.Equal(JTokenType.Null, JObject.Parse(allowed.Output)["changes"]!.Type);
    }

    [Fact]
    public async Task A_call_that_hangs_is_ended_with_all_it_started()
    {
        folder.Scenario(Scripted("connector list", output: "Connecting...\n", hangs: true));

        Task<ProgramRun> running = folder.DeployAsync("--timeout", "90");
        (int pac, int child) = await HangingAsync(running);
        time.Advance(TimeSpan.FromSeconds(90));

        AssertFailed(
            await running, "pac connector list did not end within 90 seconds and was stopped.", "--timeout SECONDS", "  Connecting...\n", "Nothing was written.");
        Assert.All([pac, child], id => Assert.False(IsRunning(id)));
    }

    [Fact]
    public async Task A_write_that_hangs_leaves_the_outcome_open()
    {
        folder.Scenario(Scripted("connector create", hangs: true));

        Task<ProgramRun> running = folder.DeployAsync();
        await HangingAsync(running);
        time.Advance(TimeSpan.FromSeconds(300));

        AssertFailed(await running, "pac connector create did not end within 300 seconds", "Whether the connector was created is unknown. Check with: ");
    }

    [Fact]
    public async Task Ctrl_C_ends_pac_and_says_what_is_unknown()
    {
        folder.Scenario(Scripted("connector create", hangs: true));
        using CancellationTokenSource stop = new();

        Task<ProgramRun> running = folder.RunAsync(
            ["deploy", "--environment", DeployFolder.Environment, "--pac", DeployFolder.Pac, "--yes", "--format", "json"], cancellationToken: stop.Token);
        (int pac, int child) = await HangingAsync(running);
        await stop.CancelAsync();
        ProgramRun run = await running;

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("Stopped.\nWhether the connector was created is unknown. Check with: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("unknown", (string?)JObject.Parse(run.Output)["action"]);
        Assert.All([pac, child], id => Assert.False(IsRunning(id)));
    }

    [Fact]
    public async Task Secrets_in_the_words_of_pac_are_not_repeated()
    {
        folder.Scenario(Scripted(
            "connector list", error: "Error: token eyJhbGciOiJub25lIn0.eyJhIjoxfQ.c2ln\nclient_secret=canary-1&x\nAuthorization: Bearer canary-2\n", exitCode: 1));

        ProgramRun run = await folder.DeployAsync("--format", "json");

        Assert.Contains("  Error: token ***\n  client_secret=***&x\n  Authorization: Bearer ***\n", run.Error, StringComparison.Ordinal);
        Assert.DoesNotMatch("eyJhbG|canary", run.Error + run.Output);
    }

    public void Dispose() => folder.Dispose();

    private static void AssertFailed(ProgramRun run, params string[] told)
    {
        Assert.Equal((ExitCode.ExternalTool, ""), (run.ExitCode, run.Output));
        Assert.All(told, text => Assert.Contains(text, run.Error, StringComparison.Ordinal));
    }

    private static string Scripted(
        string command, string output = "", string error = "", int exitCode = 0, bool acts = false, bool hangs = false, int repeats = 1) => new JObject
        {
            ["commands"] = new JObject
            {
                [command] = new JObject
                {
                    ["output"] = output,
                    ["error"] = error,
                    ["exitCode"] = exitCode,
                    ["acts"] = acts,
                    ["hangs"] = hangs,
                    ["repeats"] = repeats,
                },
            },
        }.ToString();

    // The file appears whole; a run that ends before it hangs fails the test with what it said.
    private async Task<(int Pac, int Child)> HangingAsync(Task<ProgramRun> running)
    {
        string file = folder.InEnvironment("hanging.json");
        while (!File.Exists(file))
        {
            Assert.False(running.IsCompleted, running.IsCompleted ? (await running).Error : "");
            await Task.Delay(20);
        }

        JObject ids = JObject.Parse(await File.ReadAllTextAsync(file));
        return ((int)ids["process"]!, (int)ids["child"]!);
    }

    // One that has ended stays listed until its parent asks for it; those of a parent that has ended may have nobody who asks.
    private static bool IsRunning(int id)
    {
        try
        {
            using Process process = Process.GetProcessById(id);
            string status = $"/proc/{id}/stat";
            return !process.HasExited && !(File.Exists(status) && File.ReadAllText(status).Contains(") Z ", StringComparison.Ordinal));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
