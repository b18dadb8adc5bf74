using Connectors.Diagnostics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Reports;

/// <summary>SARIF 2.1.0, which code scanning services read.</summary>
internal static class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly string Version = typeof(SarifReport).Assembly.GetName().Version!.ToString(3);

    /// <summary>The whole document, indented: one run that lists all rules and the findings.</summary>
    /// <param name="rules">Every rule that could have spoken.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="showPath">Turns an absolute path into the one to show.</param>
    internal static string Render(IReadOnlyList<RuleInfo> rules, IEnumerable<Diagnostic> diagnostics, Func<string, string> showPath)
    {
        Dictionary<string, int> indexes = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index);
        JObject document = new()
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JArray(new JObject
            {
                ["tool"] = new JObject
                {
                    ["driver"] = new JObject
                    {
                        ["name"] = "pacpackager",
                        ["version"] = Version,
                        ["semanticVersion"] = Version,
                        ["rules"] = new JArray(rules.Select(Rule)),
                    },
                },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JArray(diagnostics.Select(finding => Result(finding, indexes, showPath))),
            }),
        };
        return document.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
    }

    private static JObject Rule(RuleInfo rule) => Without(new JObject
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Message(rule.Summary),
        ["fullDescription"] = rule.Why.Length == 0 ? null : Message($"{rule.Summary} {rule.Why}"),
        ["help"] = rule.Fix is null ? null : Message(rule.Fix),
        ["defaultConfiguration"] = new JObject { ["level"] = Level(rule.Severity) },
    });

    private static JObject Result(Diagnostic finding, Dictionary<string, int> indexes, Func<string, string> showPath) => Without(new JObject
    {
        ["ruleId"] = finding.RuleId,
        ["ruleIndex"] = indexes.TryGetValue(finding.RuleId, out int index) ? index : null,
        ["level"] = Level(finding.Severity),
        ["message"] = Message(finding.Fix is null ? finding.Message : $"{finding.Message} {finding.Fix}"),
        ["locations"] = new JArray(Without(new JObject
        {
            ["physicalLocation"] = new JObject
            {
                ["artifactLocation"] = new JObject { ["uri"] = Uri(showPath(finding.File)) },
                ["region"] = new JObject { ["startLine"] = finding.Line, ["startColumn"] = finding.Column },
            },
            ["logicalLocations"] = finding.Pointer.Length == 0 ? null : new JArray(new JObject { ["fullyQualifiedName"] = finding.Pointer }),
        })),
        ["properties"] = finding.OperationId is null ? null : new JObject { ["operationId"] = finding.OperationId },
    });

    private static JObject Message(string text) => new() { ["text"] = text };

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    // A path below the current folder stays relative, so that a service can lay it over its checkout.
    private static string Uri(string shown) => Path.IsPathRooted(shown)
        ? new Uri(shown).AbsoluteUri
        : string.Join('/', shown.Split('/').Select(System.Uri.EscapeDataString));

    private static JObject Without(JObject members)
    {
        foreach (JProperty absent in members.Properties().Where(member => member.Value.Type == JTokenType.Null).ToList())
        {
            absent.Remove();
        }

        return members;
    }
}
