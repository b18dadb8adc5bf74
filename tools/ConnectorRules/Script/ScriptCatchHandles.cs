using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Finds swallowed exceptions.</summary>
internal sealed class ScriptCatchHandles : PlaceRule
{
    public override RuleInfo Info { get; } = new(
        "script-catch-handles", Severity.Warning, "A catch block of the script does something.", "Answer with an error, or let the exception pass.")
    {
        Why = "What went wrong is lost, and the maker gets an answer that looks right.",
        Source = "C# guidance on exceptions. Two of 82 published scripts have an empty catch block.",
        Bad = "catch (JsonException) { }",
        Good = "catch (JsonException) { return Refuse(HttpStatusCode.BadRequest, \"The body is not JSON.\"); }",
    };

    protected override IReadOnlyList<ScriptPlace> Places(ScriptFacts facts) => facts.EmptyCatches;

    protected override string Message(string text) => $"The catch block of '{text}' is empty.";
}
