using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>A finding that <c>compile</c> makes, told by <c>validate</c> too.</summary>
internal abstract class CompilerFindingRule : IRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Compilation?.Diagnostics ?? []).Where(finding => finding.RuleId == Info.Id).Select(Complete);

    private Diagnostic Complete(Diagnostic finding) => finding with { Fix = finding.Fix ?? Info.Fix };
}
