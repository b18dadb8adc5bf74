using Connectors;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Checks;
using PacPackager.Comparison.Sides;

namespace PacPackager.Comparison.Reports;

/// <summary>SARIF 2.1.0: every check as a rule, every change as a result; the place in the old version is a related location.</summary>
internal static class SarifChanges
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    internal static string Render(ComparedSides compared) => new JObject
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
                    ["rules"] = new JArray(CheckCatalog.All.Select(RenderRule)),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JArray(compared.Changes.All.Select(change => RenderResult(change, compared))),
        }),
    }.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";

    private static JObject RenderRule(CheckInfo check)
    {
        JObject rule = new()
        {
            ["id"] = check.Id,
            ["shortDescription"] = Text(check.Summary),
            ["defaultConfiguration"] = new JObject { ["level"] = Level(check.Kind) },
        };
        if (check.Fix is { } fix)
        {
            rule["help"] = Text(fix);
        }

        if (check.PlatformCheck is { } name)
        {
            rule["properties"] = new JObject { ["platformCheck"] = name };
        }

        return rule;
    }

    private static JObject RenderResult(Change change, ComparedSides compared) => new()
    {
        ["ruleId"] = change.Check.Id,
        ["ruleIndex"] = IndexOf(change.Check),
        ["level"] = Level(change.Kind),
        ["message"] = Text(change.Message),
        ["locations"] = new JArray(RenderPlace(change.New, compared.New)),
        ["relatedLocations"] = new JArray(RenderPlace(change.Old, compared.Old, "The old version.")),
    };

    private static int IndexOf(CheckInfo check) =>
        Enumerable.Range(0, CheckCatalog.All.Count).First(index => ReferenceEquals(CheckCatalog.All[index], check));

    private static string Level(ChangeKind kind) => kind == ChangeKind.Breaking ? "error" : "note";

    private static JObject RenderPlace(SourcePosition position, Side side, string? message = null)
    {
        JObject place = new()
        {
            ["physicalLocation"] = new JObject
            {
                ["artifactLocation"] = new JObject { ["uri"] = FileUri.Of(side.Show(position.File)) },
                ["region"] = new JObject { ["startLine"] = position.Line, ["startColumn"] = position.Column },
            },
        };
        if (position.Pointer.Length > 0)
        {
            place["logicalLocations"] = new JArray(new JObject { ["fullyQualifiedName"] = position.Pointer });
        }

        if (message is not null)
        {
            place["message"] = Text(message);
        }

        return place;
    }

    private static JObject Text(string text) => new() { ["text"] = text };
}
