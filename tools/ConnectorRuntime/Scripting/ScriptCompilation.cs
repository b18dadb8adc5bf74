using Connectors.Diagnostics;

namespace ConnectorRuntime.Scripting;

/// <summary>What came of compiling a script.</summary>
/// <param name="Script">The script ready to run, or null when a finding is an error.</param>
/// <param name="Diagnostics">Everything found, in the order of the text.</param>
public sealed record ScriptCompilation(CompiledScript? Script, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Whether the script can run.</summary>
    public bool Succeeded => Script is not null;
}
