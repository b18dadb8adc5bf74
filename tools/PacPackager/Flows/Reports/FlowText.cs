using Connectors.Diagnostics;
using PacPackager.Reports;

namespace PacPackager.Flows.Reports;

/// <summary>What <c>flows check</c> found, for people: compiler-style lines, and a closing summary.</summary>
internal static class FlowText
{
    internal static string Render(FlowResult result, Func<string, string> showPath) =>
        $"{TextReport.Render(result.Diagnostics, showPath)}{(result.Diagnostics.Count > 0 ? "\n" : "")}"
        + $"{TextReport.Count(result.Reports.Count, "workflow file")} held to '{result.Connector}': {TextReport.Count(result.Count(Severity.Error), "error")}, "
        + $"{TextReport.Count(result.Count(Severity.Warning), "warning")}, {TextReport.Count(result.Count(Severity.Info), "info")}.\n";
}
