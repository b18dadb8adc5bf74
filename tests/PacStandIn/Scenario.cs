using Newtonsoft.Json.Linq;

namespace PacStandIn;

/// <summary>What is to go wrong.</summary>
/// <param name="Json">The file <c>scenario.json</c>; the README has its members.</param>
internal sealed record Scenario(JObject Json)
{
    internal bool? SignedIn => (bool?)Json["signedIn"];

    internal bool KnowsJson => (bool?)Json["knowsJson"] ?? true;

    internal string Banner => (string?)Json["banner"] ?? "";

    internal string DefinitionFile => (string?)Json["definitionFile"] ?? "apiDefinition.json";

    internal static Scenario Read(string folder)
    {
        string file = Path.Combine(folder, "scenario.json");
        return new Scenario(File.Exists(file) ? JObject.Parse(File.ReadAllText(file)) : []);
    }

    internal ScriptedOutcome? Of(string command) => Json["commands"]?[command] is JObject scripted
        ? new ScriptedOutcome(
            (string?)scripted["output"] ?? "",
            (string?)scripted["error"] ?? "",
            (int?)scripted["exitCode"] ?? 0,
            (bool?)scripted["acts"] ?? false,
            (bool?)scripted["hangs"] ?? false,
            (int?)scripted["repeats"] ?? 1)
        : null;
}
