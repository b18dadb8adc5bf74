using System.Globalization;
using PacPackager.ExternalTools;

namespace PacPackager.Deployment.Pac;

/// <summary>Runs the Power Platform CLI, and turns each way in which it fails into a message with the next step.</summary>
/// <param name="tools">Starts programs.</param>
/// <param name="program">pac: a name, or an absolute path.</param>
/// <param name="directory">Absolute path of the folder it starts in.</param>
/// <param name="environment">The environment every call is about.</param>
/// <param name="limit">How long one call may take.</param>
internal sealed class PacTool(IToolRunner tools, string program, string directory, string environment, TimeSpan limit)
{
    // Messages are recognised by their English words, and colours would stand in them.
    private static readonly Dictionary<string, string> Plain = new(StringComparer.Ordinal)
    {
        ["LC_ALL"] = "en_US.UTF-8",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["NO_COLOR"] = "1",
    };

    /// <summary>The words that a call of pac is started with.</summary>
    internal IReadOnlyList<string> Words(IEnumerable<string> arguments) => [program, .. arguments, "--environment", environment];

    /// <summary>Runs a command to its end, whatever that is.</summary>
    /// <exception cref="ExternalToolException">pac cannot be started.</exception>
    internal async Task<PacAnswer> AskAsync(IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        ToolCall call = new(program, [.. Words(arguments).Skip(1)], directory)
        {
            Environment = Plain,
            Limit = limit,
            Remedy = "Install it with 'dotnet tool install --global Microsoft.PowerApps.CLI.Tool', name it with --pac PATH, "
                + "or deploy without it: --via dataverse.",
        };
        return PacAnswer.Of(call, await tools.RunAsync(call, cancellationToken));
    }

    /// <summary>Runs a command that has to succeed.</summary>
    /// <param name="arguments">Its words, without the environment.</param>
    /// <param name="writes">Whether it changes the environment.</param>
    /// <param name="cancellationToken">Ends pac.</param>
    /// <exception cref="ExternalToolException">It does not.</exception>
    internal async Task<PacAnswer> RunAsync(IEnumerable<string> arguments, bool writes, CancellationToken cancellationToken)
    {
        PacAnswer answer = await AskAsync(arguments, cancellationToken);
        return answer.Problem is { } problem ? throw Failure(answer, problem, writes) : answer;
    }

    /// <summary>The message about a call that failed.</summary>
    internal ExternalToolException Failure(PacAnswer answer, PacProblem problem, bool writes = false) => new(
        $"{answer.Command} {What(answer, problem)} {NextStep(answer, problem)}\n{PacText.Quote(answer.Text)}")
    {
        // Only a command line that it does not understand keeps pac from beginning for certain.
        OutcomeUnknown = writes && problem is not PacProblem.OtherVersion,
    };

    private string What(PacAnswer answer, PacProblem problem) => problem switch
    {
        PacProblem.TimedOut => $"did not end within {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds and was stopped.",
        PacProblem.UnexpectedOutput => "exited with 0, but what it printed is not understood.",
        PacProblem.NotLoggedIn => $"failed ({Exit(answer)}): pac is not signed in to this environment.",
        PacProblem.OtherVersion => $"failed ({Exit(answer)}): this version of pac does not know what was asked.",
        PacProblem.ScriptNotProvisioned => $"failed ({Exit(answer)}): the environment could not make room for the script.",
        _ when answer.ExitCode == 0 => "exited with 0 and printed an error.",
        _ => $"failed ({Exit(answer)}).",
    };

    private static string Exit(PacAnswer answer) => string.Create(CultureInfo.InvariantCulture, $"exit code {answer.ExitCode}");

    private string NextStep(PacAnswer answer, PacProblem problem) => problem switch
    {
        PacProblem.TimedOut => "Try again, or give it longer with --timeout SECONDS.",
        PacProblem.NotLoggedIn => $"Run: {ShownCommand.Of(["pac", "auth", "create", "--environment", environment])}",
        PacProblem.OtherVersion or PacProblem.UnexpectedOutput => "Run: dotnet tool update --global Microsoft.PowerApps.CLI.Tool",
        PacProblem.ScriptNotProvisioned =>
            "Some tenants refuse a script that comes by pac: run the command above without --script-file, then paste the script into the connector's Code page in the portal.",
        _ => $"Mend what it says, then run this again; 'pac auth who' tells what it is signed in to, '{answer.Command} help' what it takes.",
    };
}
