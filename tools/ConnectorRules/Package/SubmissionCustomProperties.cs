using Connectors.Diagnostics;

namespace ConnectorRules.Package;

/// <summary>Wants the extra file of connectors with several ways to sign in.</summary>
internal sealed class SubmissionCustomProperties : PackageRule
{
    private const string Demanded = "customProperties.json";

    public override RuleInfo Info { get; } = new(
        "submission-custom-properties", Severity.Warning, "A connector with several authentications comes with customProperties.json.",
        "Add customProperties.json beside intro.md.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Certification takes the sets of connection parameters from it.",
        Source = "\"Fix certification policy errors\" 5000.1.1.5.",
        Bad = "intro.md, package.zip with connectionparametersets",
        Good = "intro.md, customProperties.json, package.zip with connectionparametersets",
        Covers = ["customProperties.json with several authentications"],
    };

    protected override IEnumerable<Diagnostic> Check(PackageSubject package) =>
        package.Submission is { } submission
        && submission.Find(Demanded) is null
        && package.Connectors.FirstOrDefault(connector => connector.Reading.Connector.Properties?.ConnectionParameterSets is { Count: > 1 }) is { } several
            ? [Info.At(
                submission.Position,
                $"'{several.Reading.Connector.Definition?.Title}' has {several.Reading.Connector.Properties!.ConnectionParameterSets.Count} authentications, "
                + $"and there is no '{Demanded}'.")]
            : [];
}
