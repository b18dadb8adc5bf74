using ConnectorRuntime.Scripting.Checks;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Wants calls to leave through the context.</summary>
internal sealed class ScriptHttpClient : CompilerFindingRule
{
    public override RuleInfo Info { get; } = ScriptRules.HttpClient with
    {
        Why = "A client of its own goes round the platform's limits and leaks connections; none of 82 published scripts makes one.",
        Source = "\"Write code in a custom connector\": Context.SendAsync.",
        Bad = "await new HttpClient().SendAsync(request);",
        Good = "await Context.SendAsync(request, CancellationToken);",
    };
}
