using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants a description to say more than the summary.</summary>
internal sealed class OperationDescriptionDiffers : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-description-differs", Severity.Info, "An operation's description differs from its summary.",
        "Say what it does, to what, and what comes back.")
    {
        CertificationOnly = true,
        Why = "A help text that repeats the name helps nobody, and reviewers send it back.",
        Source = "\"Connector string guidance\". 222 of 1,031 accepted connectors repeat the summary.",
        Bad = """
            "summary": "List invoices", "description": "List invoices."
            """,
        Good = """
            "summary": "List invoices", "description": "Returns all invoices of a customer, the newest first."
            """,
        Covers = ["description differs from the summary"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.VisibleOperations()
            .Where(operation => operation.Operation is { Summary: { } summary, Description: { } description }
                && OperationText.IsGiven(summary) && OperationText.AreSame(summary, description))
            .Select(operation => Info.At(
                operation.PositionOf("description"), $"'{OperationText.Excerpt(operation.Operation!.Description!)}' repeats the summary."));
}
