using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>What the C# compiler itself says, under one id of ours for each weight.</summary>
/// <param name="weight">The compiler's weight.</param>
internal abstract class LanguageFindingRule(Severity weight) : IRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => (connector.Compilation?.Diagnostics ?? [])
        .Where(finding => finding.Severity == weight && finding.RuleId.StartsWith("CS", StringComparison.Ordinal))
        .Select(finding => Info.At(finding.Position, $"{finding.RuleId}: {finding.Message}") with { Fix = finding.Fix ?? Info.Fix });
}
