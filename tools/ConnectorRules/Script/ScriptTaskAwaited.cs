using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Finds tasks that are started and forgotten.</summary>
internal sealed class ScriptTaskAwaited : PlaceRule
{
    public override RuleInfo Info { get; } = new(
        "script-task-awaited", Severity.Warning, "The script awaits the tasks it starts.", "Await it.")
    {
        Why = "The answer leaves before the task is done, and what it throws is lost.",
        Source = "C# guidance on async.",
        Bad = "_ = Context.SendAsync(audit, CancellationToken);",
        Good = "await Context.SendAsync(audit, CancellationToken);",
    };

    protected override IReadOnlyList<ScriptPlace> Places(ScriptFacts facts) => facts.UnawaitedTasks;

    protected override string Message(string text) => $"The task of '{text}' is started and forgotten.";
}
