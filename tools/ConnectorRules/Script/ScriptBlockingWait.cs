using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Finds waits that block a thread.</summary>
internal sealed class ScriptBlockingWait : PlaceRule
{
    public override RuleInfo Info { get; } = new(
        "script-blocking-wait", Severity.Warning, "The script awaits instead of blocking a thread.", "Await it.")
    {
        Why = "A blocked thread is not there for other calls, and the time limit counts on.",
        Source = "C# guidance on async. One of 82 published scripts blocks on a task, two sleep.",
        Bad = "var response = Context.SendAsync(request, CancellationToken).Result;",
        Good = "var response = await Context.SendAsync(request, CancellationToken);",
    };

    protected override IReadOnlyList<ScriptPlace> Places(ScriptFacts facts) => facts.BlockingWaits;

    protected override string Message(string text) => $"'{text}' blocks the thread.";

    protected override string? FixOf(string text) => text == "Thread.Sleep" ? "Write await Task.Delay(time, CancellationToken)." : Info.Fix;
}
