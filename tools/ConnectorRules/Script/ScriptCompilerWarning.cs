using Connectors.Diagnostics;

namespace ConnectorRules.Script;

/// <summary>Passes on what the compiler warns of.</summary>
internal sealed class ScriptCompilerWarning() : LanguageFindingRule(Severity.Warning)
{
    public override RuleInfo Info { get; } = new(
        "script-compiler-warning", Severity.Info, "The script compiles without a warning.", "Mend the code there.")
    {
        Why = "A warning is often the only trace of a line that does nothing.",
        Source = "C# compiler. About 20 of 82 published scripts draw a warning.",
        Bad = "int unused = 1;",
        Good = "the line is gone",
    };
}
