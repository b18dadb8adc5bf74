using System.Text;
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

        Assert.Equal((0, ""), (version.ExitCode, version.Error));
        Assert.StartsWith("git version ", Encoding.UTF8.GetString(version.Output), StringComparison.Ordinal);
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("'no-such-verb; exit 0'", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_is_not_there_is_named()
    {
        ExternalToolException failure = await Assert.ThrowsAsync<ExternalToolException>(() => runner.RunAsync(
            new ToolCall("no-such-program-at-all", [], Path.GetTempPath()), CancellationToken.None));

        Assert.StartsWith("'no-such-program-at-all' cannot be started: ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_program_is_not_waited_for()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => runner.RunAsync(
            new ToolCall("git", ["--version"], Path.GetTempPath()), new CancellationToken(canceled: true)));
    }

    private Task<ToolOutcome> RunAsync(params string[] arguments) =>
        runner.RunAsync(new ToolCall("git", arguments, Path.GetTempPath()), CancellationToken.None);
}
