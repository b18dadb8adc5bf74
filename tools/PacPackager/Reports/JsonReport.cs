using Connectors.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Validation;

namespace PacPackager.Reports;

/// <summary>What <c>validate</c> found, as one JSON document for other programs.</summary>
internal static class JsonReport
{
    /// <summary>The whole document, indented.</summary>
    /// <param name="result">What was found.</param>
    /// <param name="showPath">Turns an absolute path into the one to show.</param>
    internal static string Render(ValidationResult result, Func<string, string> showPath)
    {
        JObject document = new()
        {
            ["connectors"] = new JArray(result.Reports.Select(report => new JObject
            {
                ["path"] = showPath(report.Path),
                ["title"] = report.Title,
                ["diagnostics"] = new JArray(report.Diagnostics.Select(finding => Entry(finding, showPath))),
            })),
            ["summary"] = new JObject
            {
                ["connectors"] = result.Reports.Count,
                ["errors"] = result.Count(Severity.Error),
                ["warnings"] = result.Count(Severity.Warning),
                ["infos"] = result.Count(Severity.Info),
                ["seconds"] = Math.Round(result.Elapsed.TotalSeconds, 3),
            },
        };
        return document.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    internal static JObject Entry(Diagnostic finding, Func<string, string> showPath) => new()
    {
        ["rule"] = finding.RuleId,
        ["severity"] = SeverityWords.Of(finding.Severity),
        ["message"] = finding.Message,
        ["fix"] = finding.Fix,
        ["file"] = showPath(finding.File),
        ["line"] = finding.Line,
        ["column"] = finding.Column,
        ["pointer"] = finding.Pointer,
        ["operationId"] = finding.OperationId,
    };
}
