using System.Globalization;
using Connectors.Diagnostics;

namespace PacPackager.Reports;

/// <summary>Compiler-style lines, so that an editor can jump.</summary>
internal static class TextReport
{
    /// <summary>One line a finding, in the order of file, line, column and rule; empty text for none.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="showPath">Turns an absolute path into the one to show.</param>
    internal static string Render(IEnumerable<Diagnostic> diagnostics, Func<string, string> showPath) => string.Concat(
        diagnostics
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Line)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.RuleId, StringComparer.Ordinal)
            .Select(finding => RenderLine(finding, showPath) + "\n"));

    /// <summary>How many findings of each weight: <c>1 error, 2 warnings</c>.</summary>
    internal static string Summarize(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        string[] counts =
        [
            .. new[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Info, "info") }
                .Select(weight => (Number: diagnostics.Count(finding => finding.Severity == weight.Item1), Noun: weight.Item2))
                .Where(weight => weight.Number > 0)
                .Select(weight => Count(weight.Number, weight.Noun)),
        ];
        return counts.Length == 0 ? "no findings" : string.Join(", ", counts);
    }

    /// <summary>A number with its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    internal static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string RenderLine(Diagnostic finding, Func<string, string> showPath)
    {
        string fix = finding.Fix is null ? "" : " " + finding.Fix;
        return $"{showPath(finding.File)}({finding.Line},{finding.Column}): {SeverityWords.Of(finding.Severity)} {finding.RuleId}: {finding.Message}{fix}";
    }
}
