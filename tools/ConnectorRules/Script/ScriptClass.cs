using ConnectorRuntime.Scripting.Checks;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Wants the class the platform looks for.</summary>
internal sealed class ScriptClass : CompilerFindingRule
{
    public override RuleInfo Info { get; } = ScriptRules.Class with
    {
        Why = "The platform looks for that class by its name; with another, every call fails.",
        Source = "\"Write code in a custom connector\". 79 of 82 published scripts name it Script, three script.",
        Bad = "public class Invoices : ScriptBase { ... }",
        Good = "public class Script : ScriptBase { ... }",
    };
}
