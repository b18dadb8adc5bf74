using System.Diagnostics;
using TestKit;

namespace EndToEnd.Tests.Commands;

/// <summary>The tool as somebody has it who installs the package.</summary>
public sealed class ToolPackageTests
{
    [Fact]
    public async Task The_installed_tool_judges_a_strangers_connector()
    {
        using TemporaryFolder folder = new();
        // Only the package made here is looked for, so that nothing else can be what is tried.
        folder.Write("nuget.config", """<configuration><packageSources><clear /><add key="made" value="." /></packageSources></configuration>""");
        await RunAsync(
            RepositoryPaths.Root, "dotnet", "pack", "tools/PacPackager", "--no-build", "--configuration", Configuration, "--output", folder.FullPath);
        await RunAsync(
            folder.FullPath, "dotnet", "tool", "install", "pacpackager", "--tool-path", "installed", "--configfile", "nuget.config");

        string tool = Path.Combine(folder.FullPath, "installed", "pacpackager");
        string findings = await RunAsync(RepositoryPaths.Of("tests", "Corpus", "feathery-forms"), tool, "validate");
        string words = await RunAsync(folder.FullPath, tool, "[suggest:4]", "vali");

        Assert.Contains("1 connector: 0 errors, ", findings, StringComparison.Ordinal);
        Assert.Equal("validate\n", words);
    }

    // What the tests were built with is there to be packed.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{output}{await error}");
        return output;
    }
}
