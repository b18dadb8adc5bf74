namespace Connectors.Reading;

/// <summary>Where the files of a connector are looked for: beside the definition, then in <c>script/</c> and <c>connector/</c>, never deeper.</summary>
internal sealed class ConnectorFolder
{
    private static readonly string[] Below = ["script", "connector"];

    private readonly string[] beside;
    private readonly string[] below;

    internal ConnectorFolder(string path)
    {
        Path = path;
        beside = FilesOf(path);
        below = [.. System.IO.Directory.GetDirectories(path).Where(IsLookedInto).Order(StringComparer.Ordinal).SelectMany(FilesOf)];
    }

    /// <summary>Absolute path.</summary>
    internal string Path { get; }

    /// <summary>The file of a name, in any letter case, in the folder itself; or null.</summary>
    internal string? FindBeside(string name) => Only(beside, file => HasName(file, name));

    /// <summary>The first file that has one of the names, in any letter case: the nearer level first, then the earlier name; or null.</summary>
    internal string? Find(params string[] names) =>
        new[] { beside, below }
            .SelectMany(level => names, (level, name) => Only(level, file => HasName(file, name)))
            .FirstOrDefault(file => file is not null);

    /// <summary>The script of the nearest level that has one: any .csx, or script.cs; or null.</summary>
    internal string? FindScript() => Only(beside, IsScript) ?? Only(below, IsScript);

    private static bool IsScript(string file) =>
        file.EndsWith(".csx", StringComparison.OrdinalIgnoreCase) || HasName(file, "script.cs");

    private static bool HasName(string file, string name) =>
        System.IO.Path.GetFileName(file).Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool IsLookedInto(string folder) => Below.Any(name => HasName(folder, name));

    private static string[] FilesOf(string folder) => [.. System.IO.Directory.GetFiles(folder).Order(StringComparer.Ordinal)];

    private string? Only(string[] level, Func<string, bool> isMeant)
    {
        string[] found = [.. level.Where(isMeant)];
        return found.Length < 2
            ? found.FirstOrDefault()
            : throw new ConnectorLoadException(
                Path, $"Two files could be meant: {string.Join(" and ", found.Select(RelativeName))}. Keep one, or name the script in settings.json.");
    }

    private string RelativeName(string file) => System.IO.Path.GetRelativePath(Path, file).Replace('\\', '/');
}
