using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants flows that can be read.</summary>
internal sealed class FlowFileValid : PackageRule
{
    public override RuleInfo Info { get; } = new(
        "flow-file-valid", Severity.Error, "A flow's file is a JSON object with `properties.definition`.", "Export the flow again.")
    {
        Why = "The import makes the flow from it; what is no JSON, or has no definition, cannot be turned on.",
        Source = "Exported solutions.",
        Bad = """{ "properties": { "connectionReferences": {} } }""",
        Good = """{ "properties": { "connectionReferences": {}, "definition": { "triggers": {}, "actions": {} } } }""",
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.Solutions.SelectMany(solution => solution.Flows).Select(Fault).OfType<Diagnostic>();

    private Diagnostic? Fault(Flow flow) => flow switch
    {
        { Problem: { } problem } => Info.At(
            new SourcePosition(flow.File, problem.Line ?? 1, problem.Column ?? 1), problem.Fault, problem.Remedy ?? Info.Fix!),
        { IsRead: true, HasDefinition: false } =>
            Info.At(new SourcePosition(flow.File, 1, 1), "The flow has no object 'properties.definition'."),
        _ => null,
    };
}
