using TestKit;

namespace PacPackager.Tests;

public sealed class PacPackagerProgramTests
{
    [Theory]
    [InlineData("0  clean")]
    [InlineData("1  findings, or a failed call")]
    [InlineData("2  wrong usage, or unreadable input")]
    [InlineData("3  an external tool failed")]
    public async Task Help_lists_the_exit_codes(string line)
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "--help");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains(line, run.Output, StringComparison.Ordinal);
        Assert.Contains("pacpackager compile", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_of_a_verb_shows_its_examples()
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "compile", "--help");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("Usage:\n  pacpackager compile [<DIR>] [options]", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Examples:\n  pacpackager compile\n  pacpackager compile connectors/invoices\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("diff")]
    [InlineData("compile")]
    [InlineData("run")]
    [InlineData("serve")]
    [InlineData("deploy")]
    [InlineData("flows")]
    public async Task Help_of_a_verb_wants_nothing_else(string verb)
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, verb, "--help");

        Assert.Equal((ExitCode.Clean, ""), (run.ExitCode, run.Error));
        Assert.Contains($"Examples:\n  pacpackager {verb}", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "--version");

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Fact]
    public async Task An_unknown_verb_is_wrong_usage()
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "publish");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Required command was not provided.", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"Try: pacpackager --help{Environment.NewLine}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_verb_is_wrong_usage()
    {
        Assert.Equal(ExitCode.Usage, (await ProgramRun.InAsync(RepositoryPaths.Root)).ExitCode);
    }

    [Fact]
    public async Task An_unknown_option_is_wrong_usage_and_names_the_verbs_help()
    {
        ProgramRun run = await ProgramRun.InAsync(RepositoryPaths.Root, "compile", ".", "--fast");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.Contains("'--fast'", run.Error, StringComparison.Ordinal);
        Assert.Contains("Try: pacpackager compile --help", run.Error, StringComparison.Ordinal);
    }
}
