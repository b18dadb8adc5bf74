using System.Net;
using System.Net.Http.Headers;
using Playground.Scenario;

namespace Playground.Tests;

public sealed class PlaygroundProgramTests
{
    [Theory]
    [InlineData("--onec")]
    [InlineData("extra")]
    [InlineData("--data")]
    public async Task A_wrong_argument_is_a_usage_error(string argument)
    {
        using ProgramRun run = new();

        int exitCode = await run.RunAsync([argument]);

        Assert.Equal((2, ""), (exitCode, run.Output));
        Assert.Contains(argument, run.Error, StringComparison.Ordinal);
        Assert.EndsWith("Type --help for the options.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_examples_and_exit_codes()
    {
        using ProgramRun run = new();

        int exitCode = await run.RunAsync(["--help"]);

        Assert.Equal((0, ""), (exitCode, run.Error));
        Assert.Contains("dotnet run --project tools/Playground -- --once --data ./state", run.Output, StringComparison.Ordinal);
        Assert.Contains("Exit codes: 0 every step was as promised, 1 one was not", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_a_connector_it_says_where_to_run()
    {
        using ProgramRun run = new();

        int exitCode = await run.RunAsync(["--once"]);

        Assert.Equal(2, exitCode);
        Assert.Equal("No apiDefinition.swagger.json was found here or above. Run the Playground inside the connector's folder.\n", run.Error);
    }

    [Fact]
    public async Task The_scenario_keeps_its_promises_and_saves_the_file_below_the_current_folder()
    {
        using ProgramRun run = new();
        run.CopyConnector();

        int exitCode = await run.RunAsync(["--once", "--data", "state"]);

        Assert.Equal((0, "", ""), (exitCode, run.Output, run.Error));
        Assert.Equal(Enumerable.Range(1, 8), run.View.Steps.Select(step => step.Number));
        Assert.All(run.View.Steps, step => Assert.True(step.IsKept, step.Outcome));
        Assert.Equal(["service", "service-agreement-signed.pdf"], Names(Path.Combine(run.Folder.FullPath, "state")));
        Assert.DoesNotContain(run.View.Told, line => line.Name == "running");
    }

    [Fact]
    public async Task Without_once_it_serves_until_it_is_cancelled()
    {
        using ProgramRun run = new();
        run.CopyConnector();
        using CancellationTokenSource ending = new();
        Task<int> running = run.RunAsync(["--data", "state"], ending.Token);
        await run.View.Running;

        using HttpClient flow = new();
        flow.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", run.View.Value("key"));
        HttpResponseMessage answer = await flow.GetAsync(new Uri(run.View.Value("connector") + "/customer/documents/unknown"));
        string envelopes = await flow.GetStringAsync(new Uri(run.View.Value("people")));
        await ending.CancelAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Completed", envelopes, StringComparison.Ordinal);
        Assert.Equal((0, ""), (await running, run.Error));
    }

    [Fact]
    public async Task A_connector_that_breaks_a_promise_ends_with_one_and_shows_the_step()
    {
        using ProgramRun run = new();
        run.CopyConnector(script => script.Replace("response.Headers.Location = location;", "", StringComparison.Ordinal));

        int exitCode = await run.RunAsync(["--once", "--data", "state"]);

        Assert.Equal(1, exitCode);
        ScenarioStep step = Assert.Single(run.View.Steps);
        Assert.Equal((1, false), (step.Number, step.IsKept));
        Assert.Contains("Location", step.Outcome, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_script_that_does_not_compile_is_shown_with_its_line()
    {
        using ProgramRun run = new();
        run.CopyConnector(script => "nonsense;\n" + script);

        int exitCode = await run.RunAsync(["--once", "--data", "state"]);

        Assert.Equal(2, exitCode);
        Assert.Contains("script.csx(1,", run.Error, StringComparison.Ordinal);
        Assert.Contains("does not compile", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_that_does_not_compile_is_told_with_its_line()
    {
        using ProgramRun run = new();
        run.CopyConnector();
        using CancellationTokenSource ending = new();
        Task<int> running = run.RunAsync(["--data", "state"], ending.Token);
        await run.View.Running;

        run.WriteScript(script => "nonsense;\n" + script);
        using HttpClient flow = new();
        flow.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Key", run.View.Value("key"));
        HttpResponseMessage answer = await flow.GetAsync(new Uri(run.View.Value("connector") + "/customer/documents/unknown"));
        await ending.CancelAsync();
        await running;

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(run.View.Told, line => line.Name == "gateway" && line.Value.Contains("keeps running", StringComparison.Ordinal));
        Assert.Contains(run.View.Told, line => line.Name == "gateway" && line.Value.Contains("script.csx(1,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_named()
    {
        using ProgramRun run = new();
        run.CopyConnector();
        run.Folder.Write("state", "");

        int exitCode = await run.RunAsync(["--once", "--data", "state"]);

        Assert.Equal(2, exitCode);
        Assert.Contains("state", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_is_none_is_unreadable_input()
    {
        using ProgramRun run = new();
        run.CopyConnector();
        run.Folder.Write("state/service/simulator.db", new string('x', 8192));

        int exitCode = await run.RunAsync(["--once", "--data", "state"]);

        Assert.Equal(2, exitCode);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_during_the_scenario_is_no_success()
    {
        using CancellationTokenSource ending = new();
        using ProgramRun run = new() { View = new RecordedView { OnStep = _ => ending.Cancel() } };
        run.CopyConnector();

        int exitCode = await run.RunAsync(["--once", "--data", "state"], ending.Token);

        Assert.Equal((1, "Stopped before the end of the scenario.\n"), (exitCode, run.Error));
        Assert.Single(run.View.Steps);
    }

    private static IEnumerable<string> Names(string folder) => Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
