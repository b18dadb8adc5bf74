using Connectors;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Sides;

/// <summary>Reads a connector out of a revision: its few files are laid into a folder of their own, read and removed again.</summary>
internal sealed class GitSide(GitRepository repository, GitAddress address)
{
    private const string DefinitionName = "apiDefinition.swagger.json";

    // What a comparison looks into. Icons and texts for makers are left where they are.
    private static readonly string[] FileNames = [DefinitionName, "apiProperties.json", "settings.json", "pacpackager.json", "script.cs"];

    private static readonly string[] NamedBySettings = ["script", "icon"];

    private static readonly string[] FoldersBelow = ["script", "connector"];

    /// <exception cref="UsageException">The revision or path names nothing, or nothing that can be compared.</exception>
    internal async Task<Side> ReadAsync(CancellationToken cancellationToken)
    {
        string prefix = await repository.PrefixAsync(cancellationToken);
        string tree = await repository.TreeOfAsync(address.Revision, cancellationToken)
            ?? throw new UsageException($"'{address.Revision}' is no revision of this repository. Name a commit, branch or tag.");
        Dictionary<string, GitEntry> entries = (await repository.EntriesOfAsync(tree, cancellationToken))
            .DistinctBy(entry => entry.Path, StringComparer.Ordinal)
            .ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        string path = PathIn(entries, prefix);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("pacpackager-");
        try
        {
            return await ReadAsync(entries, path, folder.FullName, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<Side> ReadAsync(
        Dictionary<string, GitEntry> entries, string path, string folder, CancellationToken cancellationToken)
    {
        bool isFile = entries.TryGetValue(path, out GitEntry? named) && !named.IsFolder;
        string top = isFile ? path[..(path.LastIndexOf('/') + 1)] : path.Length == 0 ? "" : path + "/";
        IEnumerable<GitEntry> wanted = isFile ? [named!] : entries.Values.Where(entry => IsOfConnector(entry, top));
        foreach (GitEntry entry in wanted)
        {
            await ExtractAsync(entry, top, folder, cancellationToken);
        }

        string? settings = isFile ? null : SettingsIn(folder);
        foreach (GitEntry entry in settings is null ? [] : Named(entries, top, folder, settings))
        {
            await ExtractAsync(entry, top, folder, cancellationToken);
        }

        string Show(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/') is var relative and not "."
            ? $"{GitAddress.Prefix}{address.Revision}:{top}{relative}"
            : $"{GitAddress.Prefix}{address.Revision}:{path}";
        try
        {
            return SideReader.ReadFrom(address.ToString(), isFile ? Path.Combine(folder, named!.Name) : folder, Show);
        }
        catch (ConnectorLoadException unreadable)
        {
            string place = unreadable.Line is { } line ? $"({line},{unreadable.Column ?? 1})" : "";
            throw new UsageException($"{Show(unreadable.File)}{place}: {unreadable.Problem}");
        }
    }

    // As git reads it: from the top of the revision, or with ./ and ../ from the current folder. Without a path the connector of the
    // current folder is meant, and that at the top where the current folder holds none.
    private string PathIn(Dictionary<string, GitEntry> entries, string prefix)
    {
        if (address.Path is null)
        {
            return HoldsConnector(entries, prefix) ? prefix.TrimEnd('/') : "";
        }

        bool isRelative = address.Path is "." or ".." || address.Path.StartsWith("./", StringComparison.Ordinal)
            || address.Path.StartsWith("../", StringComparison.Ordinal);
        string path = Normalize(isRelative ? prefix + address.Path : address.Path);
        return path.Length == 0 || entries.TryGetValue(path, out GitEntry? entry) && (entry.IsFile || entry.IsFolder)
            ? path
            : throw new UsageException($"'{path}' is no file or folder of the revision '{address.Revision}'. Name a path from the top of the repository.");
    }

    private string Normalize(string path)
    {
        Stack<string> parts = new();
        foreach (string part in path.Replace('\\', '/').Split('/').Where(part => part is not ("" or ".")))
        {
            if (part != "..")
            {
                parts.Push(part);
            }
            else if (!parts.TryPop(out _))
            {
                throw new UsageException($"'{address.Path}' leads out of the repository. Name a path below its top.");
            }
        }

        return string.Join('/', parts.Reverse());
    }

    private static bool HoldsConnector(Dictionary<string, GitEntry> entries, string prefix) => entries.Values.Any(entry =>
        entry.Path.StartsWith(prefix, StringComparison.Ordinal)
        && entry.Path[prefix.Length..].Equals(DefinitionName, StringComparison.OrdinalIgnoreCase));

    private static bool IsOfConnector(GitEntry entry, string top)
    {
        if (entry.IsFolder || !entry.Path.StartsWith(top, StringComparison.Ordinal))
        {
            return false;
        }

        string[] parts = entry.Path[top.Length..].Split('/');
        bool isAtHand = parts.Length == 1 || (parts.Length == 2 && FoldersBelow.Contains(parts[0], StringComparer.OrdinalIgnoreCase));
        return isAtHand
            && (FileNames.Contains(entry.Name, StringComparer.OrdinalIgnoreCase)
                || entry.Name.EndsWith(".csx", StringComparison.OrdinalIgnoreCase));
    }

    private async Task ExtractAsync(GitEntry entry, string top, string folder, CancellationToken cancellationToken)
    {
        if (!entry.IsFile)
        {
            string kind = entry.IsLink ? "a symbolic link" : "another repository";
            throw new UsageException($"{GitAddress.Prefix}{address.Revision}:{entry.Path} is {kind}, which is not followed. Name a path without it.");
        }

        string file = Path.GetFullPath(Path.Combine(folder, entry.Path[top.Length..]));
        if (!file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new UsageException($"{GitAddress.Prefix}{address.Revision}:{entry.Path} leads out of the connector's folder. Name another path.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, await repository.ReadAsync(entry, cancellationToken), cancellationToken);
    }

    private static string? SettingsIn(string folder) => Directory
        .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .FirstOrDefault(file => Path.GetFileName(file).Equals("settings.json", StringComparison.OrdinalIgnoreCase));

    // The files that settings.json names may lie deeper than a connector's own; the loader asks for them.
    private static IEnumerable<GitEntry> Named(Dictionary<string, GitEntry> entries, string top, string folder, string settings)
    {
        string settingsFolder = Path.GetDirectoryName(settings)!;
        return NamedBySettings
            .Select(key => TextIn(settings, key)?.Replace('\\', '/'))
            .OfType<string>()
            .Where(written => !Path.IsPathRooted(written))
            .SelectMany(written => new[] { folder, settingsFolder }.Select(from => Path.GetFullPath(Path.Combine(from, written))))
            .Select(file => top + Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => entries.TryGetValue(path, out GitEntry? entry) && entry.IsFile)
            .Distinct(StringComparer.Ordinal)
            .Select(path => entries[path]);
    }

    private static string? TextIn(string settings, string key)
    {
        try
        {
            return JToken.Parse(File.ReadAllText(settings)) is JObject content && content[key] is JValue { Type: JTokenType.String } text
                ? (string?)text
                : null;
        }
        catch (JsonReaderException)
        {
            // The loader reads it again and says what is wrong with it.
            return null;
        }
    }
}
