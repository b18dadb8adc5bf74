using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Connectors;

namespace ConnectorRuntime.Scripting;

/// <summary>Compiles a connector's script as the platform does, and holds it to the platform's rules.</summary>
/// <remarks>Keeps the latest result of each file, so that an unchanged text is compiled once. Safe for use by many threads.</remarks>
public sealed class ScriptCompiler
{
    private readonly ConcurrentDictionary<string, (string Hash, Lazy<ScriptCompilation> Result)> latest = new(StringComparer.Ordinal);

    /// <summary>Compiles a script, or hands out the earlier result for the same text.</summary>
    /// <param name="script">The script's path, for positions, and its text.</param>
    /// <returns>The script ready to run, unless something found is an error.</returns>
    public ScriptCompilation Compile(ScriptFile script)
    {
        ArgumentNullException.ThrowIfNull(script);
        string hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(script.Text)));
        return latest.AddOrUpdate(
            script.Path,
            _ => (hash, Start(script)),
            (_, known) => known.Hash == hash ? known : (hash, Start(script))).Result.Value;
    }

    private static Lazy<ScriptCompilation> Start(ScriptFile script) => new(() => PlatformCompilation.Run(script));
}
