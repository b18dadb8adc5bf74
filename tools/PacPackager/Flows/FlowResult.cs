using Connectors.Diagnostics;

namespace PacPackager.Flows;

/// <summary>What <c>flows check</c> found.</summary>
/// <param name="Connector">The connector's title.</param>
/// <param name="Reports">One for each file, in ordinal order.</param>
internal sealed record FlowResult(string? Connector, IReadOnlyList<FlowReport> Reports)
{
    /// <summary>All findings, file by file.</summary>
    internal IReadOnlyList<Diagnostic> Diagnostics { get; } = [.. Reports.SelectMany(report => report.Diagnostics)];

    internal int Count(Severity severity) => Diagnostics.Count(finding => finding.Severity == severity);

    /// <summary>Whether a finding weighs as much as a threshold, or more; without a threshold none does.</summary>
    internal bool Reaches(Severity? threshold) => threshold is { } least && Diagnostics.Any(finding => finding.Severity <= least);
}
