using Connectors.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Reports;

namespace PacPackager.Flows.Reports;

/// <summary>What <c>flows check</c> found, as one JSON document for other programs.</summary>
internal static class FlowJson
{
    internal static string Render(FlowResult result, Func<string, string> showPath)
    {
        JObject document = new()
        {
            ["connector"] = result.Connector,
            ["workflows"] = new JArray(result.Reports.Select(report => new JObject
            {
                ["path"] = showPath(report.Path),
                ["diagnostics"] = new JArray(report.Diagnostics.Select(finding => JsonReport.Entry(finding, showPath))),
            })),
            ["summary"] = new JObject
            {
                ["workflows"] = result.Reports.Count,
                ["errors"] = result.Count(Severity.Error),
                ["warnings"] = result.Count(Severity.Warning),
                ["infos"] = result.Count(Severity.Info),
            },
        };
        return document.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }
}
