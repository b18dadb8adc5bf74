using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Deployment.Reports;

/// <summary>What a deployment came to, as one JSON document for other programs.</summary>
internal static class DeploymentJson
{
    internal static string Render(DeploymentReport report)
    {
        JObject document = new()
        {
            ["action"] = DeploymentText.Word(report.Action),
            ["planned"] = report.Target?.Verb,
            ["dryRun"] = report.Options?.DryRun,
            ["connectorId"] = report.Target?.Id?.ToString(),
            ["name"] = report.Name,
            ["environment"] = report.Options?.Environment,
            ["via"] = report.Options?.Via.ToString().ToLowerInvariant(),
            ["solution"] = report.Options?.Solution,
            ["changes"] = report.Changes is { } changes
                ? new JObject { ["breaking"] = changes.Breaking.Count(), ["compatible"] = changes.Compatible.Count() }
                : null,
            ["command"] = report.Command.Count == 0 ? null : new JArray(report.Command),
            ["verified"] = report.Verified,
            ["differences"] = new JArray(report.Differences.Select(difference => new JObject
            {
                ["part"] = difference.Part,
                ["pointer"] = difference.Pointer,
                ["written"] = difference.Written,
                ["stored"] = difference.Stored,
            })),
        };
        if (report.Error is { } error)
        {
            document["error"] = error;
        }

        return document.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }
}
