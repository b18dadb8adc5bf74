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
            .. new[] { (Severity.Error, "error", "errors"), (Severity.Warning, "warning", "warnings"), (Severity.Info, "note", "notes") }
                .Select(weight => (Count: diagnostics.Count(finding => finding.Severity == weight.Item1), One: weight.Item2, Many: weight.Item3))
                .Where(weight => weight.Count > 0)
                .Select(weight => $"{weight.Count} {(weight.Count == 1 ? weight.One : weight.Many)}"),
        ];
        return counts.Length == 0 ? "no findings" : string.Join(", ", counts);
    }

    private static string RenderLine(Diagnostic finding, Func<string, string> showPath)
    {
        string fix = finding.Fix is null ? "" : " " + finding.Fix;
        return $"{showPath(finding.File)}({finding.Line},{finding.Column}): {Word(finding.Severity)} {finding.RuleId}: {finding.Message}{fix}";
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
