using Connectors.Diagnostics;

namespace Playground;

/// <summary>A finding of the script's compiler as one line that editors can jump to.</summary>
internal static class FindingText
{
    /// <summary><c>file(line,column): severity id: message fix</c>.</summary>
    public static string Of(Diagnostic finding)
    {
        string place = FormattableString.Invariant($"{finding.File}({finding.Line},{finding.Column})");
        string fix = finding.Fix is null ? "" : " " + finding.Fix;
        return $"{place}: {finding.Severity.ToString().ToLowerInvariant()} {finding.RuleId}: {finding.Message}{fix}";
    }
}
