using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Checking;

/// <summary>A finding its author has decided to live with.</summary>
/// <param name="RuleId">The rule that is not to speak, or the number of a message of the C# compiler.</param>
/// <param name="File">Name of the file the findings are in, any letter case; null for any.</param>
/// <param name="Pointer">Pattern of JSON pointers: <c>*</c> stands for one segment or part of it, <c>**</c> for any number; null for all places.</param>
/// <param name="Reason">Why; null where the author gave none.</param>
/// <param name="Position">Where it is written.</param>
internal sealed record Suppression(string RuleId, string? File, string? Pointer, string? Reason, SourcePosition Position)
{
    /// <summary>Whether it silences a finding.</summary>
    internal bool Covers(Diagnostic finding) => Covers(finding, Path.GetFileName(finding.File));

    /// <summary>Whether it silences a finding in a file that goes by another name too.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="names">Names of the file it is in.</param>
    internal bool Covers(Diagnostic finding, params ReadOnlySpan<string> names) =>
        (RuleId == finding.RuleId || IsCompilerNumberOf(finding))
        && (File is null || names.Contains(File, StringComparer.OrdinalIgnoreCase))
        && (Pointer is null || PointerPattern.Matches(Pointer, finding.Pointer));

    // All messages of the compiler come under two ids; each begins with its number.
    private bool IsCompilerNumberOf(Diagnostic finding) =>
        finding.RuleId is "script-compiles" or "script-compiler-warning" && finding.Message.StartsWith(RuleId + ": ", StringComparison.Ordinal);
}
