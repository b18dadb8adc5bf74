using Connectors;

namespace ConnectorRuntime.Scripting;

/// <summary>A script that passed the compiler. It is loaded when first run, and unloaded when nobody holds it any more.</summary>
public sealed class CompiledScript
{
    private readonly Lazy<LoadedScript> loaded;

    internal CompiledScript(ScriptFile source, string entryClass, byte[] assembly, byte[] symbols)
    {
        Source = source;
        EntryClass = entryClass;
        loaded = new Lazy<LoadedScript>(() => LoadedScript.Load(assembly, symbols, entryClass));
    }

    /// <summary>What was compiled.</summary>
    public ScriptFile Source { get; }

    /// <summary>Full name of the class that answers calls.</summary>
    public string EntryClass { get; }

    internal LoadedScript Loaded => loaded.Value;
}
