using ConnectorRuntime.Scripting.Checks;
using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Holds the script to the platform's storage.</summary>
internal sealed class ScriptSize : CompilerFindingRule
{
    public override RuleInfo Info { get; } = ScriptRules.Size with
    {
        Why = "The platform refuses a script of more than 1 MB, and Dataverse cuts one of more than 500,000 characters.",
        Source = "\"Write code in a custom connector\"; Dataverse column customcodeblobcontent. The largest published script has 162,112 bytes.",
        Bad = "a script of 1,200,000 bytes",
        Good = "a script of 200,000 bytes",
    };
}
