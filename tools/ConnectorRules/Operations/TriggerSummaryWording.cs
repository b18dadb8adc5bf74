using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants triggers to be named after the event.</summary>
internal sealed class TriggerSummaryWording : IRule
{
    public RuleInfo Info { get; } = new(
        "trigger-summary-wording", Severity.Info, "A trigger's summary begins with 'When'.", "Name the event: 'When a ...'.")
    {
        CertificationOnly = true,
        Why = "Makers read a flow as a sentence that begins with the trigger.",
        Source = "\"Connector string guidance\": 'When a ...'. 102 of 1,031 accepted connectors word a trigger otherwise.",
        Bad = """
            "x-ms-trigger": "single", "summary": "Invoice paid"
            """,
        Good = """
            "x-ms-trigger": "single", "summary": "When an invoice is paid"
            """,
        Covers = ["trigger summary reads \"When a ...\""],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.VisibleOperations()
            .Where(operation => operation.Operation is { Trigger: not null, Summary: { } summary }
                && OperationText.IsGiven(summary) && !summary.TrimStart().StartsWith("When ", StringComparison.OrdinalIgnoreCase))
            .Select(operation => Info.At(
                operation.PositionOf("summary"), $"'{OperationText.Excerpt(operation.Operation!.Summary!)}' does not begin with 'When'."));
}
