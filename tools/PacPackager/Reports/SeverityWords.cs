using Connectors.Diagnostics;

namespace PacPackager.Reports;

/// <summary>The word for a finding's weight in text and JSON.</summary>
internal static class SeverityWords
{
    internal static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
