using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants a summary for each operation the maker sees.</summary>
internal sealed class OperationSummaryPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-summary-present", Severity.Warning, "A visible operation has a summary.", "Name in a few words what it does.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The summary is the name under which makers find the operation; without it they see the operationId.",
        Source = "\"Connector string guidance\". None of 1,031 accepted connectors lacks one.",
        Bad = """
            "get": { "operationId": "ListInvoices", ... }
            """,
        Good = """
            "get": { "operationId": "ListInvoices", "summary": "List invoices", ... }
            """,
        Covers = ["every operation has summary, description and visibility"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.VisibleOperations()
            .Where(operation => operation.Json.Count > 0 && !OperationText.IsGiven(operation.Operation!.Summary))
            .Select(operation => Info.At(operation.PositionOf("summary"), $"'{operation.OperationName()}' has no summary."));
}
