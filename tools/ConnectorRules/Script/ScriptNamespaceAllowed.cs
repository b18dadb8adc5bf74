using ConnectorRuntime.Scripting.Checks;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Holds the script to the namespaces the platform offers.</summary>
internal sealed class ScriptNamespaceAllowed : CompilerFindingRule
{
    public override RuleInfo Info { get; } = ScriptRules.NamespaceAllowed with
    {
        Fix = ScriptRules.NamespaceAllowed.Fix ?? "Do without it, or use what a listed namespace has.",
        Why = "Certification refuses a script that uses others, and the platform need not have them.",
        Source = "\"Write code in a custom connector\", supported namespaces. The few others that published scripts use are a warning.",
        Bad = "using System.Text.Json;",
        Good = "using Newtonsoft.Json.Linq;",
    };
}
