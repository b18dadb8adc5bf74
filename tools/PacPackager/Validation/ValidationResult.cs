using ConnectorRules;
using Connectors.Diagnostics;

namespace PacPackager.Validation;

/// <summary>What <c>validate</c> found.</summary>
/// <param name="Reports">One for each connector, in the order asked for.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record ValidationResult(IReadOnlyList<CheckReport> Reports, TimeSpan Elapsed)
{
    /// <summary>All findings, connector by connector.</summary>
    internal IEnumerable<Diagnostic> Diagnostics => Reports.SelectMany(report => report.Diagnostics);

    /// <summary>How many findings have a weight.</summary>
    internal int Count(Severity severity) => Diagnostics.Count(finding => finding.Severity == severity);

    /// <summary>Whether a finding weighs as much as a threshold, or more; without a threshold none does.</summary>
    internal bool Reaches(Severity? threshold) => threshold is { } least && Diagnostics.Any(finding => finding.Severity <= least);
}
