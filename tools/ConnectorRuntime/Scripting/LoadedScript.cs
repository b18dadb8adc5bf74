using System.Reflection;
using System.Runtime.Loader;

namespace ConnectorRuntime.Scripting;

/// <summary>A script's assembly in a load context of its own; what it shares with us comes from ours.</summary>
internal sealed class LoadedScript
{
    private readonly Type entry;

    private LoadedScript(Type entry) => this.entry = entry;

    internal static LoadedScript Load(byte[] assembly, byte[] symbols, string entryClass)
    {
        ScriptLoadContext context = new();
        Assembly loaded = context.LoadFromStream(new MemoryStream(assembly), new MemoryStream(symbols));
        return new LoadedScript(loaded.GetType(entryClass, throwOnError: true)!);
    }

    /// <summary>A new instance of the script's class. An exception of its constructor comes out as it is.</summary>
    internal ScriptBase CreateInstance() => (ScriptBase)Activator.CreateInstance(
        entry, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DoNotWrapExceptions, binder: null, args: null, culture: null)!;

    private sealed class ScriptLoadContext() : AssemblyLoadContext("script", isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == typeof(ScriptBase).Assembly.GetName().Name ? typeof(ScriptBase).Assembly : null;
    }
}
