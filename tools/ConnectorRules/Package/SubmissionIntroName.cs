using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants the introduction under the name reviewers look for.</summary>
internal sealed class SubmissionIntroName : PackageRule
{
    private const string Demanded = "intro.md";

    public override RuleInfo Info { get; } = new(
        "submission-intro-name", Severity.Warning, "The introduction is called intro.md.", "Rename it to intro.md.")
    {
        Why = "The validator takes any name, the policy names this one: reviewers and the connector's page take it from there.",
        Source = "\"Fix certification policy errors\" 5000.1.1.5.",
        Bad = "README.md, package.zip",
        Good = "intro.md, package.zip",
        Covers = ["5000.1.1.5 CRM package and intro.md"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.Submission is { } submission
        && submission.Files.Where(name => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase)).ToArray() is [var only]
        && !only.Equals(Demanded, StringComparison.OrdinalIgnoreCase)
            ? [Info.At(new SourcePosition(submission.PathOf(only), 1, 1), $"The introduction is called '{only}'.")]
            : [];
}
