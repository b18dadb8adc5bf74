using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Finds calls that cannot be cancelled.</summary>
internal sealed class ScriptCancellation : PlaceRule
{
    public override RuleInfo Info { get; } = new(
        "script-cancellation", Severity.Info, "The script hands its CancellationToken on.", "Pass this.CancellationToken.")
    {
        Why = "A call that is not cancelled goes on after the flow has given up.",
        Source = "\"Write code in a custom connector\"; 77 of 82 published scripts pass it.",
        Bad = "Context.SendAsync(request, CancellationToken.None)",
        Good = "Context.SendAsync(request, CancellationToken)",
    };

    protected override IReadOnlyList<ScriptPlace> Places(ScriptFacts facts) => facts.IgnoresCancellation;

    protected override string Message(string text) => $"'{text}' is never cancelled.";
}
