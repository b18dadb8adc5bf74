using System.Text;
using System.Text.RegularExpressions;
using PacPackager.ExternalTools;

namespace PacPackager.Deployment.Pac;

/// <summary>What one call of pac came to.</summary>
/// <param name="Arguments">The words it was started with.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="ExitCode">What it exited with.</param>
/// <param name="TimedOut">Whether it was ended.</param>
/// <remarks>pac exits with 0 on success; its texts are not documented, so they are recognised by what public logs of it show.</remarks>
internal sealed partial record PacAnswer(IReadOnlyList<string> Arguments, string Output, string Error, int ExitCode, bool TimedOut)
{
    /// <summary>The command, as <c>pac connector list</c>.</summary>
    internal string Command => $"pac {string.Join(' ', Arguments.TakeWhile(word => !word.StartsWith('-')))}";

    /// <summary>Both of its texts, without what only colours them.</summary>
    internal string Text => $"{Output}\n{Error}".Trim();

    /// <summary>What went wrong, or null where nothing says so.</summary>
    internal PacProblem? Problem => TimedOut ? PacProblem.TimedOut
        : ExitCode != 0 || ErrorLine().IsMatch(Text) ? Kind
        : null;

    /// <summary>What a text that was not expected speaks of.</summary>
    internal PacProblem KindOfUnexpected => Kind is PacProblem.NotLoggedIn ? PacProblem.NotLoggedIn : PacProblem.UnexpectedOutput;

    // Before the texts about versions: "Run 'pac auth create'" comes with any of them.
    private PacProblem Kind => NotLoggedIn().IsMatch(Text) ? PacProblem.NotLoggedIn
        : Provisioning().IsMatch(Text) ? PacProblem.ScriptNotProvisioned
        : SpeaksOfItsGrammar ? PacProblem.OtherVersion
        : PacProblem.Failed;

    // The service may find something in the files not valid, too; then it names no command and none of our options.
    private bool SpeaksOfItsGrammar => Text.Split('\n').Any(line =>
        NotKnown().IsMatch(line)
        && !line.Contains("value", StringComparison.OrdinalIgnoreCase)
        && (OfCommands().IsMatch(line) || Arguments.Any(word => word.StartsWith("--", StringComparison.Ordinal) && line.Contains(word, StringComparison.OrdinalIgnoreCase))));

    internal static PacAnswer Of(ToolCall call, ToolOutcome outcome) => new(
        call.Arguments,
        Colours().Replace(Encoding.UTF8.GetString(outcome.Output).TrimStart('\uFEFF'), ""),
        Colours().Replace(outcome.Error.TrimStart('\uFEFF'), ""),
        outcome.ExitCode,
        outcome.TimedOut);

    [GeneratedRegex(@"\x1B\[[0-?]*[ -/]*[@-~]")]
    private static partial Regex Colours();

    [GeneratedRegex(@"^[ \t]*Error\s*:", RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex ErrorLine();

    [GeneratedRegex(
        @"no profiles? (were|was) found|no active (auth\w*|profile)|pac auth create|not (yet )?(authenticated|logged in|signed in)|re-?authenticate"
        + @"|AADSTS\d+|MsalUiRequired|\b401\b.{0,20}unauthori[sz]ed|unauthori[sz]ed.{0,20}\b401\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NotLoggedIn();

    [GeneratedRegex(@"not (a )?recogni[sz]ed|unrecogni[sz]ed|unknown|invalid|unexpected|not (a )?valid|not (supported|understood|allowed)", RegexOptions.IgnoreCase)]
    private static partial Regex NotKnown();

    [GeneratedRegex(@"\b(command|verb|noun)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfCommands();

    [GeneratedRegex(@"comput\w*.{0,80}provision|provision\w*.{0,80}comput", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Provisioning();
}
