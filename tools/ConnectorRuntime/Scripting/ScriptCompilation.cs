using ConnectorRuntime.Scripting.Analysis;
using Connectors.Diagnostics;

namespace ConnectorRuntime.Scripting;

/// <summary>What came of compiling a script.</summary>
public sealed class ScriptCompilation
{
    private readonly Lazy<ScriptFacts> facts;

    internal ScriptCompilation(CompiledScript? script, IReadOnlyList<Diagnostic> diagnostics, Func<ScriptFacts> analyse)
    {
        Script = script;
        Diagnostics = diagnostics;
        facts = new Lazy<ScriptFacts>(analyse);
    }

    /// <summary>The script ready to run, or null when a finding is an error.</summary>
    public CompiledScript? Script { get; }

    /// <summary>Everything found, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>What can be known about the script without running it, also where it does not compile; found out when first asked for.</summary>
    public ScriptFacts Facts => facts.Value;

    /// <summary>Whether the script can run.</summary>
    public bool Succeeded => Script is not null;
}
