using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using PacPackager.ExternalTools;

namespace PacPackager.Tests.ExternalTools;

public sealed class ProcessToolRunnerTests
{
    private readonly ProcessToolRunner runner = new(TimeProvider.System);

    [Fact]
    public async Task Output_exit_code_and_errors_come_back()
    {
        ToolOutcome version = await RunAsync("--version");
        ToolOutcome wrong = await RunAsync("no-such-verb; exit 0");

        Assert.Equal((0, "", false), (version.ExitCode, version.Error, version.TimedOut));
        Assert.StartsWith("git version ", Encoding.UTF8.GetString(version.Output), StringComparison.Ordinal);
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("'no-such-verb; exit 0'", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_named_with_the_way_to_get_it()
    {
        ExternalToolException failure = await Assert.ThrowsAsync<ExternalToolException>(() => runner.RunAsync(
            new ToolCall("no-such-program-at-all", [], Path.GetTempPath()) { Remedy = "Fetch it." }, CancellationToken.None));

        Assert.StartsWith("'no-such-program-at-all' cannot be started: ", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith(" Fetch it.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_program_is_not_waited_for()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(
            new ToolCall("git", ["--version"], Path.GetTempPath()), new CancellationToken(canceled: true)));
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_ended_and_what_it_said_is_kept()
    {
        FakeTimeProvider time = new();
        using FileSignal started = new();
        Task<ToolOutcome> running = new ProcessToolRunner(time).RunAsync(
            new ToolCall("sh", ["-c", $"echo begun; touch '{started.File}'; sleep 60"], Path.GetTempPath()) { Limit = TimeSpan.FromSeconds(7) },
            CancellationToken.None);
        await started.SeenAsync(running);
        time.Advance(TimeSpan.FromSeconds(7));

        ToolOutcome outcome = await running;

        Assert.True(outcome.TimedOut);
        Assert.Equal("begun\n", Encoding.UTF8.GetString(outcome.Output));
    }

    // On a terminal Ctrl-C goes to both, and nobody knows who hears it first.
    [Fact]
    public async Task A_program_that_Ctrl_C_ended_first_was_stopped_all_the_same()
    {
        using CancellationTokenSource stop = new();
        using FileSignal ending = new();
        Task<ToolOutcome> running = new ProcessToolRunner(new FakeTimeProvider()).RunAsync(EndedByCtrlC(ending), stop.Token);
        await ending.SeenAsync(running);
        await GoneAsync(ending);

        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task A_program_that_got_a_Ctrl_C_of_its_own_has_failed()
    {
        FakeTimeProvider time = new();
        using FileSignal ending = new();
        Task<ToolOutcome> running = new ProcessToolRunner(time).RunAsync(EndedByCtrlC(ending), CancellationToken.None);
        while (!running.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
        }

        Assert.Equal(130, (await running).ExitCode);
    }

    [Fact]
    public async Task What_a_program_leaves_running_is_not_waited_for()
    {
        FakeTimeProvider time = new();
        using FileSignal left = new();
        Task<ToolOutcome> running = new ProcessToolRunner(time).RunAsync(
            new ToolCall("sh", ["-c", $"sleep 60 & echo $! > '{left.File}'"], Path.GetTempPath()), CancellationToken.None);
        while (!running.IsCompleted)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(10);
        }

        ToolOutcome outcome = await running;

        using Process process = Process.GetProcessById(int.Parse(await File.ReadAllTextAsync(left.File), CultureInfo.InvariantCulture));
        process.Kill();
        Assert.Equal((0, false), (outcome.ExitCode, outcome.TimedOut));
    }

    // env, because a run of the tests in the background makes its children deaf to it.
    private static ToolCall EndedByCtrlC(FileSignal ending) =>
        new("env", ["--default-signal=INT", "sh", "-c", $"echo $$ > '{ending.File}.tmp'; mv '{ending.File}.tmp' '{ending.File}'; kill -INT $$"], Path.GetTempPath());

    private static async Task GoneAsync(FileSignal ending)
    {
        string process = $"/proc/{(await File.ReadAllTextAsync(ending.File)).Trim()}";
        while (Directory.Exists(process))
        {
            await Task.Delay(10);
        }
    }

    private Task<ToolOutcome> RunAsync(params string[] arguments) =>
        runner.RunAsync(new ToolCall("git", arguments, Path.GetTempPath()), CancellationToken.None);
}
