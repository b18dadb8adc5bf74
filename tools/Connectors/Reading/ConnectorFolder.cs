namespace Connectors.Reading;

/// <summary>Where a connector's files are looked for: beside the definition, then in <c>script/</c> and <c>connector/</c>.</summary>
internal sealed class ConnectorFolder
{
    private static readonly string[] Below = ["script", "connector"];

    private const string NameTheScript = "Keep one, or name it in settings.json as 'script'.";

    private readonly string[] beside;
    private readonly string[] below;

    internal ConnectorFolder(string path)
    {
        Path = path;
        beside = List(path, System.IO.Directory.GetFiles);
        below =
        [
            .. List(path, System.IO.Directory.GetDirectories)
                .Where(folder => Below.Any(name => HasName(folder, name)))
                .SelectMany(folder => List(folder, System.IO.Directory.GetFiles)),
        ];
    }

    /// <summary>Absolute path.</summary>
    internal string Path { get; }

    /// <summary>The file of a name, in any letter case, in the folder itself; or null.</summary>
    internal string? FindBeside(string name) => Only(beside, file => HasName(file, name));

    /// <summary>The file of a name, in any letter case, of the nearest level that has one; or null.</summary>
    internal string? Find(string name) => FindBeside(name) ?? Only(below, file => HasName(file, name));

    /// <summary>The script of the nearest level that has one: any .csx, or script.cs; or null.</summary>
    internal string? FindScript() => Only(beside, IsScript, NameTheScript) ?? Only(below, IsScript, NameTheScript);

    /// <summary>Whether a file's name is that of a script.</summary>
    internal static bool IsScript(string file) =>
        file.EndsWith(".csx", StringComparison.OrdinalIgnoreCase) || HasName(file, "script.cs");

    private static bool HasName(string file, string name) =>
        System.IO.Path.GetFileName(file).Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string[] List(string folder, Func<string, string[]> list)
    {
        try
        {
            return [.. list(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConnectorLoadException(folder, $"The folder cannot be read: {error.Message}", inner: error);
        }
    }

    private string? Only(string[] level, Func<string, bool> isMeant, string remedy = "Keep one.")
    {
        string[] found = [.. level.Where(isMeant)];
        return found.Length < 2
            ? found.FirstOrDefault()
            : throw new ConnectorLoadException(
                Path, $"Two files could be meant: {string.Join(" and ", found.Select(RelativeName))}.")
            { Remedy = remedy };
    }

    private string RelativeName(string file) => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');
}
