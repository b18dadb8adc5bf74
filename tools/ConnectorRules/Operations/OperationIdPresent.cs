using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants an id for each operation.</summary>
internal sealed class OperationIdPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-id-present", Severity.Error, "An operation has an operationId.", "Give it an operationId in Pascal case.")
    {
        Why = "Flows, policies and scripts find an operation by its id; the platform refuses one without.",
        Source = "\"Fix Swagger Validator errors\": OperationIdRequired. None of 1,031 accepted connectors lacks one.",
        Bad = """
            "get": { "summary": "List invoices", ... }
            """,
        Good = """
            "get": { "operationId": "ListInvoices", "summary": "List invoices", ... }
            """,
        Covers = ["OperationIdRequired"],
    };

    // An empty operation is reported as that.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Operations()
            .Where(operation => operation.Json.Count > 0 && string.IsNullOrWhiteSpace(operation.Operation!.Id))
            .Select(operation => Info.At(
                operation.PositionOf("operationId"), $"{operation.Operation!.Method} '{operation.Operation.Path}' has no operationId."));
}
