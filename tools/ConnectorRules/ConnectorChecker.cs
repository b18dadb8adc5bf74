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
        IReadOnlyList<Diagnostic> left = findings;
        if (options.ApplySuppressions)
        {
            (left, IReadOnlyList<Suppression> unused) = Suppressions.Apply(Suppressions.Of(reading.Connector), findings);

            // Of a file judged alone one cannot say what the suppressions of the folder are good for.
            left = reading.IsWholeFolder ? [.. left, .. Weighed(SuppressionUsed.Rule, SuppressionUsed.Speak(unused))] : left;
        }

        return new CheckReport(path, reading.Connector.Definition?.Title, Sort(left, new OperationFinder(subject)));
    }

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
