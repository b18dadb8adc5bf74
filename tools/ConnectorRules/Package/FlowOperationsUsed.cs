using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants each operation in one of the flows.</summary>
internal sealed class FlowOperationsUsed : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "flow-operations-used", Severity.Warning, "A package's flows use every operation that makers see.",
        "Add each to a flow, and export the solution again.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Reviewers look for each action and trigger in the flows, and test what they find.",
        Source = "\"Verified publisher certification process\": a flow that uses every operation; \"Fix certification policy errors\" 5000.1.1.9.",
        Bad = "a connector with ListInvoices and GetInvoice, and a flow with ListInvoices",
        Good = "a connector with ListInvoices and GetInvoice, and a flow with both",
        Covers = ["5000.1.1.9 actions searchable in the flow"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        from solution in package.IsForCertification ? package.Solutions : []
        where solution.Flows.Count > 0 && solution.Flows.All(flow => flow.IsRead)
        from record in solution.Connectors
        let missing = Missing(solution, record)
        where missing.Length > 0
        select Info.At(record.Position, $"No flow uses {ForeignText.Show(string.Join(", ", missing))} of '{record.Shown}'.");

    // Where no flow uses the connector at all, that is said once.
    private static string[] Missing(Solution solution, ConnectorRecord record)
    {
        HashSet<string> used =
        [
            .. solution.Flows.SelectMany(flow => flow.Calls).Where(call => record.Name is { } name && call.Calls(name)).Select(call => call.OperationId),
        ];
        return used.Count == 0
            ? []
            : [.. (record.Connector?.Definition?.Operations ?? []).Where(operation => IsSeen(operation) && !used.Contains(operation.Id)).Select(operation => operation.Id)];
    }

    private static bool IsSeen(Operation operation) => operation is { IsInternal: false, Deprecated: false, Id.Length: > 0 };
}
