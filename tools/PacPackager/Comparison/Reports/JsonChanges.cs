using Connectors;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Sides;

namespace PacPackager.Comparison.Reports;

/// <summary>One JSON document.</summary>
internal static class JsonChanges
{
    internal static string Render(ComparedSides compared) => new JObject
    {
        ["old"] = compared.Old.Name,
        ["new"] = compared.New.Name,
        ["breaking"] = compared.Changes.Breaking.Count(),
        ["compatible"] = compared.Changes.Compatible.Count(),
        ["changes"] = new JArray(compared.Changes.All.Select(change => RenderChange(change, compared))),
    }.ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";

    private static JObject RenderChange(Change change, ComparedSides compared) => new()
    {
        ["check"] = change.Check.Id,
        ["platformCheck"] = change.Check.PlatformCheck,
        ["kind"] = change.IsBreaking ? "breaking" : "compatible",
        ["operations"] = new JArray(change.Operations),
        ["message"] = change.Message,
        ["fix"] = change.IsBreaking ? change.Check.Fix : null,
        ["old"] = RenderPlace(change.Old, compared.Old),
        ["new"] = RenderPlace(change.New, compared.New),
    };

    private static JObject RenderPlace(SourcePosition position, Side side) => new()
    {
        ["file"] = side.Show(position.File),
        ["line"] = position.Line,
        ["column"] = position.Column,
        ["pointer"] = position.Pointer,
    };
}
