using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Finds async methods nobody can await.</summary>
internal sealed class ScriptAsyncVoid : PlaceRule
{
    public override RuleInfo Info { get; } = new(
        "script-async-void", Severity.Warning, "An async method of the script returns a task.", "Return Task instead of void, and await the call.")
    {
        Why = "Nobody can await it: the answer may leave first, and what it throws is lost or ends the process.",
        Source = "C# guidance on async void. One of 82 published scripts has one.",
        Bad = "private async void AddToken(HttpRequestMessage request)",
        Good = "private async Task AddToken(HttpRequestMessage request)",
    };

    protected override IReadOnlyList<ScriptPlace> Places(ScriptFacts facts) => facts.AsyncVoids;

    protected override string Message(string text) => $"'{text}' is async and returns void.";
}
