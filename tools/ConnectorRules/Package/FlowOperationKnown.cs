using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Finds flows that call operations the connector does not have.</summary>
internal sealed class FlowOperationKnown : PackageRule
{
    // To find what was meant costs more the more there is; whoever has a hundred of them has another archive in mind.
    private const int ToldOneByOne = 100;

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

    private IEnumerable<Diagnostic> Check(Solution solution, PackageSubject package)
    {
        (FlowCall Call, ConnectorRecord Record)[] unknown = [.. Unknown(solution, package)];
        foreach ((FlowCall call, ConnectorRecord record) in unknown.Take(ToldOneByOne))
        {
            yield return Fault(call, record);
        }

        if (unknown.Length > ToldOneByOne)
        {
            yield return Info.At(
                unknown[ToldOneByOne].Call.Position,
                $"{unknown.Length - ToldOneByOne:N0} more calls from here on are of operations that their connector does not have.",
                "Export the flows and the connector again, from one environment.");
        }
    }

    // The solution's own connector is the one meant; one in another solution of the package is where it has none.
    private static IEnumerable<(FlowCall Call, ConnectorRecord Record)> Unknown(Solution solution, PackageSubject package)
    {
        ConnectorRecord[] records = [.. solution.Connectors, .. package.Solutions.SelectMany(other => other.Connectors)];
        Dictionary<string, (ConnectorRecord? Record, HashSet<string>? Ids)> known = new(StringComparer.Ordinal);
        foreach (FlowCall call in solution.Flows.SelectMany(flow => flow.Calls))
        {
            string names = string.Join('\n', call.Names);
            if (!known.TryGetValue(names, out (ConnectorRecord? Record, HashSet<string>? Ids) meant))
            {
                ConnectorRecord? record = Array.Find(records, record => record.Name is { } name && call.Calls(name));
                meant = (record, record?.Connector?.Definition?.Operations.Select(operation => operation.Id).ToHashSet(StringComparer.Ordinal));
                known.Add(names, meant);
            }

            if (meant is ({ } called, { } ids) && !ids.Contains(call.OperationId))
            {
                yield return (call, called);
            }
        }
    }

    private Diagnostic Fault(FlowCall call, ConnectorRecord record) => Info.At(
        call.Position,
        $"The connector '{record.Shown}' has no operation '{ForeignText.Show(call.OperationId)}'.",
        OperationNames.Fix(call.OperationId, record.Connector!.Definition!.Operations.Select(operation => operation.Id)));
}
