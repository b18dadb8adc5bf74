using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Checking;

/// <summary>A finding its author has decided to live with.</summary>
/// <param name="RuleId">The rule that is not to speak.</param>
/// <param name="File">Name of the file the findings are in, any letter case; null for any.</param>
/// <param name="Pointer">Pattern of JSON pointers: <c>*</c> stands for one segment or part of it, <c>**</c> for any number; null for all places.</param>
/// <param name="Reason">Why; null where the author gave none.</param>
/// <param name="Position">Where it is written.</param>
internal sealed record Suppression(string RuleId, string? File, string? Pointer, string? Reason, SourcePosition Position)
{
    /// <summary>Whether it silences a finding.</summary>
    internal bool Covers(Diagnostic finding) =>
        RuleId == finding.RuleId
        && (File is null || File.Equals(Path.GetFileName(finding.File), StringComparison.OrdinalIgnoreCase))
        && (Pointer is null || PointerPattern.Matches(Pointer, finding.Pointer));
}
