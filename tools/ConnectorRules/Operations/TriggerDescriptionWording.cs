using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants a trigger's description to say when it fires.</summary>
internal sealed class TriggerDescriptionWording : IRule
{
    public RuleInfo Info { get; } = new(
        "trigger-description-wording", Severity.Info, "A trigger's description says when it triggers.",
        "Write 'This operation triggers when ...'.")
    {
        CertificationOnly = true,
        Why = "Makers learn from it what starts their flow.",
        Source = "\"Connector string guidance\": 'This operation triggers when ...'.",
        Bad = """
            "x-ms-trigger": "single", "description": "Subscribes to paid invoices."
            """,
        Good = """
            "x-ms-trigger": "single", "description": "This operation triggers when an invoice is paid."
            """,
        Covers = ["trigger description reads \"This operation triggers when ...\""],
    };

    // The word is what counts: 'Triggers when', 'This operation triggers a flow when' and 'Fires when' say the same.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.VisibleOperations()
            .Where(operation => operation.Operation is { Trigger: not null, Description: { } description }
                && OperationText.IsGiven(description) && !SaysWhen(description))
            .Select(operation => Info.At(
                operation.PositionOf("description"), $"'{OperationText.Excerpt(operation.Operation!.Description!)}' does not say when it triggers."));

    private static bool SaysWhen(string description) =>
        description.Contains("when", StringComparison.OrdinalIgnoreCase)
        || description.Contains("trigger", StringComparison.OrdinalIgnoreCase);
}
