using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants flows that use the connector they are handed in with.</summary>
internal sealed class FlowConnectorUsed : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "flow-connector-used", Severity.Error, "A package's flows use its connector.",
        "Add an action of the connector to a flow, and export the solution again.")
    {
        Why = "The flows are there to show the connector at work; reviewers run them.",
        Source = "\"Fix certification policy errors\" 5000.1.1.7.",
        Bad = "a flow that sends a mail",
        Good = "a flow that lists invoices and sends a mail",
        Covers = ["5000.1.1.7 flow uses the connector"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        from solution in package.IsForCertification ? package.Solutions : []
        where solution.Flows.Any(flow => flow.IsRead)
        from record in solution.Connectors
        where record.Name is { } name && !solution.Flows.SelectMany(flow => flow.Calls).Any(call => call.Calls(name))
        select Info.At(record.Position, $"No flow of the solution uses the connector '{record.Shown}'.");
}
