using ConnectorRules.Checking;
using ConnectorRules.Package;
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
    /// <param name="path">Its folder, or one file of it: then that file alone; or a zip archive with connectors, solutions or a package in it.</param>
    /// <exception cref="ConnectorLoadException">The path names nothing of a connector.</exception>
    public CheckReport Check(string path) => IsArchive(path) ? CheckArchive(Path.GetFullPath(path)) : Check(path, ConnectorLoader.Read(path));

    /// <summary>Judges a connector that has been read.</summary>
    /// <param name="path">What to call it in the report.</param>
    /// <param name="reading">As much of it as could be read.</param>
    public CheckReport Check(string path, ConnectorReading reading)
    {
        ConnectorSubject subject = new(reading, compiler);
        IReadOnlyList<Diagnostic> left = Judge(subject, RuleCatalog.All);
        if (options.ApplySuppressions && reading.Connector.Settings.Source is null)
        {
            left = [.. options.Suppressions?.Apply(left, reading.Connector) ?? left];
        }
        else if (options.ApplySuppressions)
        {
            (left, IReadOnlyList<Suppression> unused) = Suppressions.Apply(Suppressions.Of(reading.Connector), left);

            left = [.. left, .. Weighed(SuppressionUsed.Rule, SuppressionUsed.Speak(unused.Where(suppression => WasAsked(suppression, reading))))];
        }

        return new CheckReport(path, reading.Connector.Definition?.Title, Sort(WithOperations(left, subject)));
    }

    private static bool IsArchive(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && File.Exists(path);

    private CheckReport CheckArchive(string path)
    {
        PackageSubject package = PackageReader.Read(path);
        SuppressionFile? suppressions = options.ApplySuppressions ? options.Suppressions : null;
        IEnumerable<Diagnostic> ofArchive = Judge(new ConnectorSubject(package, compiler), RuleCatalog.All);
        List<Diagnostic> findings = [.. suppressions?.Apply(ofArchive) ?? ofArchive];
        foreach (PackagedConnector connector in package.Connectors.DistinctBy(connector => connector.Fingerprint))
        {
            ConnectorSubject subject = new(connector.Reading, compiler) { IconPart = connector.Parts.Icon, Locate = connector.Locate };
            IEnumerable<Diagnostic> ofConnector = Judge(subject, PackagedRules.For(connector));
            IEnumerable<Diagnostic> left = suppressions?.Apply(ofConnector, connector.Reading.Connector) ?? ofConnector;
            findings.AddRange(WithOperations(left, subject).Select(finding => finding with { Position = connector.Locate(finding.Position) }));
        }

        return new CheckReport(path, package.Title, Sort(findings));
    }

    private List<Diagnostic> Judge(ConnectorSubject subject, IReadOnlyList<IRule> rules)
    {
        List<Diagnostic> findings = [.. rules.SelectMany(rule => Findings(rule, subject))];
        foreach (ILateRule late in rules.OfType<ILateRule>().Where(rule => rule.Info.Under(options.Profile) is not null))
        {
            findings.AddRange([.. Weighed(late, late.Check(subject, findings))]);
        }

        return findings;
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

    private static IEnumerable<Diagnostic> WithOperations(IEnumerable<Diagnostic> findings, ConnectorSubject subject)
    {
        OperationFinder operations = new(subject);
        return findings.Select(finding => finding.OperationId is null ? finding with { OperationId = operations.IdAt(finding.Position) } : finding);
    }

    private static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> findings) =>
    [
        .. findings
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .Distinct(),
    ];
}
