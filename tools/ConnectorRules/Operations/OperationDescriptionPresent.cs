using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants a description for each operation the maker sees.</summary>
internal sealed class OperationDescriptionPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-description-present", Severity.Warning, "A visible operation has a description.", "Say in a sentence what it does.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The description is the help text of the step and of the reference page, and what agents choose tools by.",
        Source = "\"Connector string guidance\". None of 1,031 accepted connectors lacks one.",
        Bad = """
            "get": { "operationId": "ListInvoices", "summary": "List invoices", ... }
            """,
        Good = """
            "get": { "operationId": "ListInvoices", "summary": "List invoices", "description": "Returns all invoices of a customer.", ... }
            """,
        Covers = ["every operation has summary, description and visibility"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.VisibleOperations()
            .Where(operation => operation.Json.Count > 0 && !OperationText.IsGiven(operation.Operation!.Description))
            .Select(operation => Info.At(operation.PositionOf("description"), $"'{operation.OperationName()}' has no description."));
}
