namespace Connectors.Diagnostics;

/// <summary>What stays the same in all findings of one rule.</summary>
/// <param name="Id">Kebab-case id that never changes its meaning, or a compiler's own id such as CS0103.</param>
/// <param name="Severity">The weight unless a finding or the certification profile says otherwise.</param>
/// <param name="Summary">One sentence: what the rule demands.</param>
/// <param name="Fix">One imperative sentence, or null where each finding brings its own.</param>
public sealed record RuleInfo(string Id, Severity Severity, string Summary, string? Fix = null)
{
    /// <summary>The weight under the certification profile; null where it is the same.</summary>
    public Severity? CertificationSeverity { get; init; }

    /// <summary>True for what only certification asks for: silent under the deploy profile.</summary>
    public bool CertificationOnly { get; init; }

    /// <summary>Why the rule is there: what breaks, or who is the worse for it. One or two sentences.</summary>
    public string Why { get; init; } = "";

    /// <summary>Where the fact comes from: a documentation page, a published schema, a measurement.</summary>
    public string Source { get; init; } = "";

    /// <summary>A fragment that breaks the rule.</summary>
    public string Bad { get; init; } = "";

    /// <summary>The same fragment, mended.</summary>
    public string Good { get; init; } = "";

    /// <summary>Names of the platform's own checks that this rule stands for.</summary>
    public IReadOnlyList<string> Covers { get; init; } = [];

    /// <summary>The weight under a profile; null where the rule is silent.</summary>
    public Severity? Under(Profile profile) => profile switch
    {
        Profile.Certification => CertificationSeverity ?? Severity,
        _ => CertificationOnly ? null : Severity,
    };

    /// <summary>A finding of this rule at its usual weight.</summary>
    public Diagnostic At(SourcePosition position, string message) => new(Id, Severity, message, position, Fix);

    /// <summary>The same with a remedy of its own.</summary>
    public Diagnostic At(SourcePosition position, string message, string fix) => At(position, message) with { Fix = fix };
}
