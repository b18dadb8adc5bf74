using ConnectorRules.Checking;
using ConnectorRuntime.Scripting;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules;

/// <summary>Judges connectors by the rules of the catalogue. Safe for use by many threads.</summary>
/// <param name="options">How to judge.</param>
public sealed class ConnectorChecker(CheckOptions options)
{
    private readonly ScriptCompiler compiler = new();

    /// <summary>Judges the connector at a path.</summary>
    /// <param name="path">Its folder, or one file of it: then that file alone.</param>
    /// <exception cref="ConnectorLoadException">The path names nothing of a connector.</exception>
    public CheckReport Check(string path) => Check(path, ConnectorLoader.Read(path));

    /// <summary>Judges a connector that has been read.</summary>
    /// <param name="path">What to call it in the report.</param>
    /// <param name="reading">As much of it as could be read.</param>
    public CheckReport Check(string path, ConnectorReading reading)
    {
        ConnectorSubject subject = new(reading, compiler);
        List<Diagnostic> findings = [.. RuleCatalog.All.SelectMany(rule => Findings(rule, subject))];
        foreach (ILateRule late in RuleCatalog.All.OfType<ILateRule>().Where(rule => rule.Info.Under(options.Profile) is not null))
        {
            findings.AddRange([.. Weighed(late, late.Check(subject, findings))]);
        }

        IReadOnlyList<Diagnostic> left = findings;
        if (options.ApplySuppressions)
        {
            (left, IReadOnlyList<Suppression> unused) = Suppressions.Apply(Suppressions.Of(reading.Connector), findings);

            left = [.. left, .. Weighed(SuppressionUsed.Rule, SuppressionUsed.Speak(unused.Where(suppression => WasAsked(suppression, reading))))];
        }

        return new CheckReport(path, reading.Connector.Definition?.Title, Sort(left, new OperationFinder(subject)));
    }

    // Nothing can be said of a suppression where its rule was not asked, or had only a part of the connector to look at:
    // in a file judged alone, in a folder some of which cannot be read, under a profile that leaves the rule out.
    private bool WasAsked(Suppression suppression, ConnectorReading reading) =>
        reading.IsWholeFolder
        && !SuppressionRules.SpeaksOfSuppressions(suppression.RuleId)
        && !reading.Problems.Any(problem => problem.Kind is not (LoadProblem.NotUtf8 or LoadProblem.Settings))
        && (Suppressions.IsCompilerNumber(suppression.RuleId) || RuleCatalog.Find(suppression.RuleId)?.Info.Under(options.Profile) is not null);

    private IEnumerable<Diagnostic> Findings(IRule rule, ConnectorSubject subject) =>
        rule.Info.Under(options.Profile) is null ? [] : Weighed(rule, rule.Check(subject));

    // A finding may weigh less or more than its rule usually does; then the profile does not change it.
    private IEnumerable<Diagnostic> Weighed(IRule rule, IEnumerable<Diagnostic> findings) =>
        rule.Info.Under(options.Profile) is not { } severity
            ? []
            : findings.Select(finding => finding.Severity == rule.Info.Severity ? finding with { Severity = severity } : finding);

    private static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> findings, OperationFinder operations) =>
    [
        .. findings
            .Select(finding => finding.OperationId is null ? finding with { OperationId = operations.IdAt(finding.Position) } : finding)
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .Distinct(),
    ];
}
