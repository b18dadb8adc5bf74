using Connectors.Diagnostics;
using Connectors.Json;

namespace ConnectorRules.Checking;

/// <summary>Wants a reason for every suppression.</summary>
internal sealed class SuppressionReasonPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "suppression-reason-present", Severity.Warning, "A suppression says why.", "Add a 'reason'.")
    {
        Why = "Whoever reads the file later cannot tell a decision from an excuse. Without a reason a suppression silences nothing.",
        Source = "Our own: suppressions are settings of this tool.",
        Bad = """{ "rule": "contact-email-present" }""",
        Good = """{ "rule": "contact-email-present", "reason": "The publisher names a web page instead." }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => Suppressions.SourceOf(connector) is { } source ? Check(source) : [];

    internal IEnumerable<Diagnostic> Check(JsonSource source) => Suppressions.Of(source)
        .Where(suppression => suppression.Reason is null)
        .Select(suppression => Info.At(suppression.Position, $"The suppression of '{suppression.RuleId}' gives no reason, and so silences nothing."));
}
