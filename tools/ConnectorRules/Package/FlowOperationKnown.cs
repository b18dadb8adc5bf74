using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Finds flows that call operations the connector does not have.</summary>
internal sealed class FlowOperationKnown : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "flow-operation-known", Severity.Error, "Flows call operations that the connector in the same archive has.")
    {
        Why = "A flow keeps nothing of an operation but its id; where the connector has none of that id, the flow cannot be turned on.",
        Source = "Exported solutions: inputs.host.operationId; \"Fix certification policy errors\" 5000.1.1.9.",
        Bad = """{ "host": { "operationId": "ListInvoice" } }    and a connector with ListInvoices""",
        Good = """{ "host": { "operationId": "ListInvoices" } }    and a connector with ListInvoices""",
        Covers = ["5000.1.1.9 actions searchable in the flow"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.Solutions.SelectMany(solution => Check(solution, package));

    // The solution's own connector is the one meant; one in another solution of the package is where it has none.
    private IEnumerable<Diagnostic> Check(Solution solution, PackageSubject package) =>
        from flow in solution.Flows
        from call in flow.Calls
        let record = solution.Connectors.Concat(package.Solutions.SelectMany(other => other.Connectors))
            .FirstOrDefault(record => record.Name is { } name && call.Calls(name))
        where record is { Connector.Definition: { } definition } && definition.Operations.All(operation => operation.Id != call.OperationId)
        select Fault(call, record);

    private Diagnostic Fault(FlowCall call, ConnectorRecord record) => Info.At(
        call.Position,
        $"The connector '{record.Shown}' has no operation '{ForeignText.Show(call.OperationId)}'.",
        OperationNames.Fix(call.OperationId, record.Connector!.Definition!.Operations.Select(operation => operation.Id)));
}
