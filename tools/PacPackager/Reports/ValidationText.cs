using System.Globalization;
using System.Text;
using Connectors.Diagnostics;
using PacPackager.Validation;

namespace PacPackager.Reports;

/// <summary>What <c>validate</c> found, for people: compiler-style lines file by file, and a closing summary.</summary>
internal static class ValidationText
{
    // Advice that hundreds of places draw would drown what matters.
    private const int InfosShown = 5;

    /// <summary>The whole text.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="showPath">Turns an absolute path into the one to show.</param>
    /// <param name="showEveryInfo">Whether every piece of advice is shown; else the first few of a rule in a file, and how many more there are.</param>
    internal static string Render(ValidationResult result, Func<string, string> showPath, bool showEveryInfo)
    {
        StringBuilder text = new();
        foreach (IGrouping<string, Diagnostic> file in result.Diagnostics.GroupBy(finding => finding.File))
        {
            HashSet<Diagnostic> hidden = showEveryInfo ? [] : Hidden(file);
            text.Append(TextReport.Render(file.Where(finding => !hidden.Contains(finding)), showPath));
            foreach (IGrouping<string, Diagnostic> rule in hidden.GroupBy(finding => finding.RuleId).OrderBy(rule => rule.Key, StringComparer.Ordinal))
            {
                text.Append(CultureInfo.InvariantCulture, $"{showPath(file.Key)}: info {rule.Key}: {rule.Count()} more like it; --fail-on info shows all.\n");
            }

            text.Append('\n');
        }

        return text.Append(Summarize(result)).Append('\n').ToString();
    }

    private static string Summarize(ValidationResult result) => string.Create(
        CultureInfo.InvariantCulture,
        $"{TextReport.Count(result.Reports.Count, "connector")}: {TextReport.Count(result.Count(Severity.Error), "error")}, "
        + $"{TextReport.Count(result.Count(Severity.Warning), "warning")}, {TextReport.Count(result.Count(Severity.Info), "info")} "
        + $"in {result.Elapsed.TotalSeconds:0.0} s.");

    private static HashSet<Diagnostic> Hidden(IEnumerable<Diagnostic> file) => new(
        file.Where(finding => finding.Severity == Severity.Info).GroupBy(finding => finding.RuleId).SelectMany(rule => rule.Skip(InfosShown)),
        ReferenceEqualityComparer.Instance);
}
