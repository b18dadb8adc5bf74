using System.Globalization;
using System.Text;
using ConnectorRules;
using Connectors;
using Connectors.Diagnostics;
using PacPackager.Validation;
using TestKit;

namespace PacPackager.Tests.Validation;

/// <summary>What is found in connectors that Microsoft accepted. An error here is either explained or wrong.</summary>
public sealed class AcceptedConnectorsTests
{
    private static readonly string Corpus = RepositoryPaths.Of("tests", "Corpus");

    [Theory]
    [InlineData(Profile.Deploy)]
    [InlineData(Profile.Certification)]
    public void Findings_are_those_reviewed(Profile profile) =>
        Golden.Match(Summary(Judge(profile)), $"accepted-{profile.ToString().ToLowerInvariant()}.txt");

    private static IReadOnlyList<CheckReport> Judge(Profile profile)
    {
        ValidationRun run = new(TimeProvider.System, new ConnectorChecker(new CheckOptions(profile)).Check)
        {
            OnMissed = problem => throw problem,
            OnFault = (path, fault) => throw new InvalidOperationException(path, fault),
        };
        return run.Judge(ConnectorSearch.Below(Corpus, problem => throw problem), () => { }, CancellationToken.None).Reports;
    }

    // Errors in full; of the rest how many places in how many connectors.
    private static string Summary(IReadOnlyList<CheckReport> reports)
    {
        StringBuilder text = new();
        Diagnostic[] all = [.. reports.SelectMany(report => report.Diagnostics)];
        text.Append(CultureInfo.InvariantCulture, $"{reports.Count} connectors, {reports.Count(HasErrors)} with errors\n\nErrors\n");
        foreach (Diagnostic error in all.Where(finding => finding.Severity == Severity.Error))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Place(error)} {error.RuleId}\n    {error.Message}\n");
        }

        text.Append("\nRules: connectors, places\n");
        foreach (IGrouping<(Severity Severity, string RuleId), Diagnostic> rule in all
            .GroupBy(finding => (finding.Severity, finding.RuleId))
            .OrderBy(rule => rule.Key.Severity)
            .ThenBy(rule => rule.Key.RuleId, StringComparer.Ordinal))
        {
            int connectors = rule.Select(finding => Path.GetDirectoryName(finding.File)).Distinct().Count();
            text.Append(CultureInfo.InvariantCulture, $"  {rule.Key.Severity,-8}{rule.Key.RuleId,-48}{connectors,4}{rule.Count(),7}\n");
        }

        return text.ToString();
    }

    private static bool HasErrors(CheckReport report) => report.Diagnostics.Any(finding => finding.Severity == Severity.Error);

    private static string Place(Diagnostic finding) => string.Create(
        CultureInfo.InvariantCulture, $"{Path.GetRelativePath(Corpus, finding.File).Replace('\\', '/')}({finding.Line},{finding.Column})");
}
