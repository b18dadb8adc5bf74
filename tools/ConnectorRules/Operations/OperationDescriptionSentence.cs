using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants descriptions to be sentences.</summary>
internal sealed class OperationDescriptionSentence : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-description-sentence", Severity.Info, "An operation's description ends as a sentence does.", "End it with a full stop.")
    {
        CertificationOnly = true,
        Why = "Reviewers ask for full sentences.",
        Source = "\"Connector string guidance\". 544 of 1,031 accepted connectors have a description that ends otherwise.",
        Bad = """
            "description": "Returns all invoices of a customer"
            """,
        Good = """
            "description": "Returns all invoices of a customer."
            """,
        Covers = ["description is a full sentence"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.VisibleOperations()
            .Where(operation => operation.Operation!.Description is { } description && !OperationText.EndsAsSentence(description))
            .Select(operation => Info.At(
                operation.PositionOf("description"),
                $"'{OperationText.Ending(operation.Operation!.Description!)}' does not end with a full stop."));
}
