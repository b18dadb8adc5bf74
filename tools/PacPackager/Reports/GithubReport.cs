using System.Globalization;
using Connectors.Diagnostics;

namespace PacPackager.Reports;

/// <summary>Workflow commands, from which GitHub makes annotations.</summary>
/// <remarks>Source: "Workflow commands for GitHub Actions"; the escapes are those of its toolkit.</remarks>
internal static class GithubReport
{
    /// <summary>One command a finding; empty text for none.</summary>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="showPath">Turns an absolute path into the one to show.</param>
    internal static string Render(IEnumerable<Diagnostic> diagnostics, Func<string, string> showPath) =>
        string.Concat(diagnostics.Select(finding => Command(finding, showPath)));

    private static string Command(Diagnostic finding, Func<string, string> showPath)
    {
        string text = finding.Fix is null ? finding.Message : $"{finding.Message} {finding.Fix}";
        string place = string.Create(
            CultureInfo.InvariantCulture, $"file={EscapeProperty(showPath(finding.File))},line={finding.Line},col={finding.Column}");
        return $"::{Word(finding.Severity)} {place},title={EscapeProperty(finding.RuleId)}::{EscapeData(text)}\n";
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // The percent sign first, or the escapes below are escaped again.
    private static string EscapeData(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => EscapeData(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
