using System.Diagnostics;
using EndToEnd.Tests.Stage;
using TestKit;

namespace EndToEnd.Tests.Commands;

/// <summary>The completion script of bash in a real one.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("pacpackager val", "validate")]
    [InlineData("pacpackager validate --format s", "sarif")]
    [InlineData("pacpackager validate --pro", "--profile")]
    [InlineData("pacpackager validate --format x", "")]
    public async Task A_word_that_is_begun_is_completed(string line, string completed)
    {
        using TemporaryFolder folder = new();
        (int exitCode, string script, _) = await ToolProcess.RunAsync("PacPackager", folder.FullPath, "completion", "bash");
        folder.Write("completion.bash", script);
        string press = folder.Write(
            "press.bash",
            """
            pacpackager() { dotnet "$PROGRAM" "$@"; }
            source ./completion.bash
            COMP_LINE=$1 COMP_POINT=${#1}
            read -r -a COMP_WORDS <<< "$1"
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            _pacpackager
            printf '%s' "${COMPREPLY[*]}"
            """);

        Assert.Equal((0, completed), (exitCode, await PressTabAsync(press, line)));
    }

    private static async Task<string> PressTabAsync(string script, string line)
    {
        using Process bash = Process.Start(new ProcessStartInfo("bash", ["--norc", script, line])
        {
            WorkingDirectory = Path.GetDirectoryName(script)!,
            RedirectStandardOutput = true,
            Environment = { ["PROGRAM"] = Path.Combine(AppContext.BaseDirectory, "PacPackager.dll") },
        })!;
        string output = await bash.StandardOutput.ReadToEndAsync();
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
        return output;
    }
}
