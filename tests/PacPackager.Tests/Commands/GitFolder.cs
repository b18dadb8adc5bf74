using PacPackager.ExternalTools;
using TestKit;

namespace PacPackager.Tests.Commands;

/// <summary>A real repository of one test's own.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private GitFolder()
    {
    }

    internal string Path => folder.FullPath;

    internal static async Task<GitFolder> CreateAsync()
    {
        GitFolder repository = new();
        await repository.GitAsync("init", "--quiet", "--initial-branch=main");
        return repository;
    }

    internal string Write(string relativePath, string text) => folder.Write(relativePath, text);

    internal async Task CommitAsync()
    {
        await GitAsync("add", "--all");
        await GitAsync("commit", "--quiet", "--message", "A version");
    }

    /// <summary>Runs git here, untouched by the settings of whoever runs the tests.</summary>
    internal async Task<string> GitAsync(params string[] arguments)
    {
        ToolOutcome outcome = await new ProcessToolRunner(TimeProvider.System).RunAsync(
            new ToolCall("git", arguments, Path)
            {
                Environment = new Dictionary<string, string>
                {
                    ["GIT_CONFIG_GLOBAL"] = System.IO.Path.Combine(Path, ".git", "no-such-file"),
                    ["GIT_CONFIG_NOSYSTEM"] = "1",
                    ["GIT_AUTHOR_NAME"] = "Tester",
                    ["GIT_AUTHOR_EMAIL"] = "tester@example.com",
                    ["GIT_COMMITTER_NAME"] = "Tester",
                    ["GIT_COMMITTER_EMAIL"] = "tester@example.com",
                },
            },
            CancellationToken.None);
        Assert.True(outcome.ExitCode == 0, outcome.Error);
        return System.Text.Encoding.UTF8.GetString(outcome.Output).Trim();
    }

    public void Dispose()
    {
        // git writes its objects read-only, which keeps Windows from removing them.
        foreach (string file in Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal);
        }

        folder.Dispose();
    }
}
