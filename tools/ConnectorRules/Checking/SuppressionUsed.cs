using Connectors.Diagnostics;

namespace ConnectorRules.Checking;

/// <summary>Speaks of suppressions that silence nothing. The checker asks it, after all others have spoken.</summary>
internal sealed class SuppressionUsed : IRule
{
    internal static SuppressionUsed Rule { get; } = new();

    public RuleInfo Info { get; } = new(
        "suppression-used", Severity.Warning, "A suppression silences at least one finding.", "Take the suppression out.")
    {
        Why = "A suppression that outlives its finding hides the next one of its kind.",
        Source = "Our own: suppressions are settings of this tool.",
        Bad = """{ "rule": "contact-email-present", "reason": "..." }    with an e-mail address in info.contact""",
        Good = "no such suppression",
    };

    // Before all rules have spoken nothing can be said.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => [];

    internal static IEnumerable<Diagnostic> Speak(IEnumerable<Suppression> unused) => unused.Select(suppression => Rule.Info.At(
        suppression.Position, $"Nothing is silenced by the suppression of '{suppression.RuleId}'{Place(suppression)}."));

    private static string Place(Suppression suppression) => suppression.Pointer is null ? "" : $" at '{suppression.Pointer}'";
}
