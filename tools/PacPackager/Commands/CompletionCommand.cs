using System.CommandLine;

namespace PacPackager.Commands;

/// <summary><c>completion</c>: the script that makes a shell complete verbs, options and their values.</summary>
internal sealed class CompletionCommand(CommandSurroundings surroundings)
{
    internal static Verb Create(CommandSurroundings surroundings)
    {
        Argument<string> shell = new("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Verb verb = new(
            "completion",
            "Prints a script that makes a shell complete this program's verbs, options and values.",
            "source <(pacpackager completion bash)",
            "pacpackager completion fish > ~/.config/fish/completions/pacpackager.fish",
            "pacpackager completion pwsh | Out-String | Invoke-Expression")
        {
            shell,
        };
        verb.SetAction(async (parsed, token) => (int)await new CompletionCommand(surroundings).RunAsync(parsed.GetValue(shell)!, token));
        return verb;
    }

    private async Task<ExitCode> RunAsync(string shell, CancellationToken cancellationToken)
    {
        using StreamReader script = new(typeof(CompletionCommand).Assembly.GetManifestResourceStream($"pacpackager.{shell}")!);
        await surroundings.Output.WriteAsync(await script.ReadToEndAsync(cancellationToken));
        return ExitCode.Clean;
    }
}
