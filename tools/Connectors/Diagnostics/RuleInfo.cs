namespace Connectors.Diagnostics;

/// <summary>What stays the same in all findings of one rule.</summary>
/// <param name="Id">Kebab-case id that never changes its meaning, or a compiler's own id such as CS0103.</param>
/// <param name="Severity">The weight unless a finding says otherwise.</param>
/// <param name="Summary">One sentence: what the rule demands.</param>
/// <param name="Fix">One imperative sentence, or null where the message says it all.</param>
public sealed record RuleInfo(string Id, Severity Severity, string Summary, string? Fix = null)
{
    /// <summary>A finding of this rule at its usual weight.</summary>
    public Diagnostic At(SourcePosition position, string message) => new(Id, Severity, message, position, Fix);
}
