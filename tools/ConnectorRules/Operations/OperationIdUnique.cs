using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds operation ids apart.</summary>
internal sealed class OperationIdUnique : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-id-unique", Severity.Error, "An operationId names one operation.", "Rename one of the two.")
    {
        Why = "Flows, policies and scripts find an operation by its id alone; the platform refuses a definition with two of one id.",
        Source = "\"Fix Swagger Validator errors\": OperationIdNotUnique. None of 1,031 accepted connectors has two, letter case aside.",
        Bad = """
            "get":  { "operationId": "GetInvoice" },
            "post": { "operationId": "GetInvoice" }
            """,
        Good = """
            "get":  { "operationId": "GetInvoice" },
            "post": { "operationId": "CreateInvoice" }
            """,
        Covers = ["OperationIdNotUnique"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(Subject.NodeKind.Operation) ?? [])
            .Where(operation => !string.IsNullOrEmpty(operation.Operation?.Id))
            .GroupBy(operation => operation.Operation!.Id, StringComparer.OrdinalIgnoreCase)
            .SelectMany(same => same.Skip(1).Select(operation => Info.At(
                operation.PositionOf("operationId"), $"'{operation.Operation!.Id}' names an operation already: {Name(same.First().Operation!)}.")));

    private static string Name(Operation operation) => $"{operation.Method} {operation.Path}";
}
