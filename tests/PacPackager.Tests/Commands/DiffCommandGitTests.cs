using TestKit;

namespace PacPackager.Tests.Commands;

public sealed class DiffCommandGitTests : IAsyncLifetime
{
    private const string Definition = """{ "paths": { "/a": { "get": { "operationId": "A" } } } }""";

    private GitFolder repository = null!;

    public async Task InitializeAsync()
    {
        repository = await GitFolder.CreateAsync();
        repository.Write("apiDefinition.swagger.json", Definition);
        repository.Write("script/script.csx", "public class Script : ScriptBase { }");
        repository.Write("connectors/b/apiDefinition.swagger.json", Definition.Replace("\"A\"", "\"B\"", StringComparison.Ordinal));
        await repository.CommitAsync();
        await repository.GitAsync("tag", "v1");
    }

    public Task DisposeAsync()
    {
        repository.Dispose();
        return Task.CompletedTask;
    }

    [Theory]
    [InlineData("git:HEAD")]
    [InlineData("git:v1")]
    [InlineData("git:main")]
    [InlineData("git:HEAD:")]
    [InlineData("git:HEAD:.")]
    [InlineData("git:HEAD@{2100-01-01 10:00:00}")]
    [InlineData("git:HEAD^{/A version}")]
    [InlineData("git:HEAD:apiDefinition.swagger.json")]
    [InlineData("git:HEAD:script/script.csx")]
    public async Task A_revision_is_compared_with_the_folder(string old)
    {
        ProgramRun run = await DiffAsync(old, ".");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "No changes.\n", ""), run);
    }

    [Fact]
    public async Task Places_in_a_revision_are_shown_as_such()
    {
        repository.Write("apiDefinition.swagger.json", """{ "paths": { } }""");

        ProgramRun run = await DiffAsync("git:v1", ".");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Findings,
                """
                apiDefinition.swagger.json(1,3): error operation-deleted: A: the operation is gone. Keep the operation as it was and add the new one as a revision of its family. [old: git:v1:apiDefinition.swagger.json(1,22)]

                1 breaking change.

                """.ReplaceLineEndings("\n"),
                ""),
            run);
    }

    [Fact]
    public async Task Both_sides_may_be_revisions_of_a_folder_below()
    {
        repository.Write("connectors/b/apiDefinition.swagger.json", """{ "host": "b.example.com", "paths": { "/a": { "get": { "operationId": "B" } } } }""");
        await repository.CommitAsync();

        ProgramRun run = await DiffAsync("git:v1:connectors/b", "git:HEAD:connectors/b");

        Assert.Equal(
            "git:HEAD:connectors/b/apiDefinition.swagger.json(1,3): info host-changed: The host changes from none to 'b.example.com'."
                + " [old: git:v1:connectors/b/apiDefinition.swagger.json(1,1)]\n\n1 change, compatible.\n",
            run.Output);
    }

    [Theory]
    [InlineData("git:HEAD")]
    [InlineData("git:HEAD:./")]
    [InlineData("git:HEAD:../b")]
    [InlineData("git:HEAD:connectors/b/")]
    public async Task Without_a_path_the_current_folders_connector_is_meant(string old)
    {
        ProgramRun run = await ProgramRun.InAsync(Path.Combine(repository.Path, "connectors", "b"), "diff", old, ".");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "No changes.\n", ""), run);
    }

    [Fact]
    public async Task Where_the_current_folder_holds_none_the_one_at_the_top_is_meant()
    {
        ProgramRun run = await ProgramRun.InAsync(Path.Combine(repository.Path, "connectors"), "diff", "git:HEAD", "..");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "No changes.\n", ""), run);
    }

    [Fact]
    public async Task Files_that_settings_name_are_found_in_a_revision()
    {
        repository.Write("settings.json", """{ "script": "deep/down/code.csx", "icon": "deep/down/logo.png" }""");
        repository.Write("deep/down/code.csx", "public class Script : ScriptBase { }");
        repository.Write("deep/down/logo.png", "");
        await repository.CommitAsync();

        ProgramRun run = await DiffAsync("git:HEAD", ".");

        Assert.Equal(new ProgramRun(ExitCode.Clean, "No changes.\n", ""), run);
    }

    [Theory]
    [InlineData("git:", "'git:' names no revision.")]
    [InlineData("git::a", "'git::a' names no revision.")]
    [InlineData("git:nope", "'nope' is no revision of this repository.")]
    [InlineData("git:--help", "'--help' is no revision of this repository.")]
    [InlineData("git:--output=x", "'--output=x' is no revision of this repository.")]
    [InlineData("git:^HEAD", "'^HEAD' is no revision of this repository.")]
    [InlineData("git:HEAD; touch x", "'HEAD; touch x' is no revision of this repository.")]
    [InlineData("git:HEAD:nope", "'nope' is no file or folder of the revision 'HEAD'.")]
    [InlineData("git:HEAD:../x", "'../x' leads out of the repository.")]
    [InlineData("git:HEAD:connectors", "git:HEAD:connectors: The folder holds neither apiDefinition.swagger.json nor a script.")]
    public async Task What_names_nothing_is_unusable_input(string old, string message)
    {
        ProgramRun run = await DiffAsync(old, ".");

        Assert.Equal((ExitCode.Usage, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(run.Error.TrimEnd(), run.Error.TrimEnd().ReplaceLineEndings(" "));
        Assert.False(File.Exists(Path.Combine(repository.Path, "x")));
    }

    [Fact]
    public async Task A_broken_file_in_a_revision_is_named_with_its_place()
    {
        repository.Write("apiDefinition.swagger.json", "{\n  oops\n}");
        await repository.CommitAsync();

        ProgramRun run = await DiffAsync("git:HEAD", "git:v1");

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith("git:HEAD:apiDefinition.swagger.json(", run.Error, StringComparison.Ordinal);
        Assert.Contains("): The file is not JSON: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_in_a_revision_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.Delete(Path.Combine(repository.Path, "script", "script.csx"));
        File.CreateSymbolicLink(Path.Combine(repository.Path, "script", "script.csx"), "/etc/hostname");
        await repository.CommitAsync();

        ProgramRun run = await DiffAsync("git:HEAD", "git:v1");

        Assert.Equal(
            new ProgramRun(
                ExitCode.Usage,
                "",
                $"git:HEAD:script/script.csx is a symbolic link, which is not followed. Name a path without it.{Environment.NewLine}"),
            run);
    }

    [Fact]
    public async Task The_repository_is_left_as_it_was()
    {
        repository.Write("apiDefinition.swagger.json", "{}");
        string[] before = Files();

        await DiffAsync("git:v1", "git:HEAD:connectors/b");

        Assert.Equal(before, Files());
        Assert.Equal("M apiDefinition.swagger.json", await repository.GitAsync("status", "--porcelain"));
    }

    [Fact]
    public async Task Outside_a_repository_git_fails()
    {
        using TemporaryFolder elsewhere = new();

        ProgramRun run = await ProgramRun.InAsync(elsewhere.FullPath, "diff", "git:HEAD", ".");

        Assert.Equal((ExitCode.ExternalTool, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("git failed: fatal: not a git repository", run.Error, StringComparison.Ordinal);
    }

    private string[] Files() =>
        [.. Directory.EnumerateFiles(repository.Path, "*", SearchOption.AllDirectories).Order().Select(file => $"{file} {File.ReadAllText(file)}")];

    private Task<ProgramRun> DiffAsync(string old, string @new) => ProgramRun.InAsync(repository.Path, "diff", old, @new);
}
