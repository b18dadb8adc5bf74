using Connectors;
using Connectors.Archives;

namespace ConnectorRules.Package;

/// <summary>A folder of an archive, or the whole of it; names are those below the folder.</summary>
internal sealed class ArchiveFolder
{
    private readonly Archive archive;
    private readonly string prefix;
    private readonly Dictionary<string, string> files;

    internal ArchiveFolder(Archive archive, string prefix = "")
    {
        this.archive = archive;
        this.prefix = prefix;
        AllFiles = [.. Below(archive.Files)];
        AllFolders = [.. Below(archive.Folders)];
        files = AllFiles.ToDictionary(name => name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The archive the folder is in.</summary>
    internal string ArchiveFile => archive.File;

    /// <summary>The whole place, for findings that have none closer.</summary>
    internal SourcePosition Position => new(archive.File, 1, 1);

    internal IReadOnlyList<string> AllFiles { get; }

    internal IReadOnlyList<string> AllFolders { get; }

    /// <summary>The files directly in it.</summary>
    internal IEnumerable<string> Files => AllFiles.Where(name => !name.Contains('/', StringComparison.Ordinal));

    /// <summary>The folders directly in it.</summary>
    internal IEnumerable<string> Folders => AllFolders.Where(name => !name.Contains('/', StringComparison.Ordinal));

    internal IEnumerable<string> FilesIn(string folder) =>
        AllFiles.Where(name => name.Length > folder.Length + 1
            && name.StartsWith(folder + "/", StringComparison.OrdinalIgnoreCase)
            && name.IndexOf('/', folder.Length + 1) < 0);

    /// <summary>The file of a name in any letter case, as Windows would find it; or null.</summary>
    internal string? Find(string name) => files.GetValueOrDefault(name);

    internal bool HasFolder(string name) => AllFolders.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a file is called in findings.</summary>
    internal string PathOf(string name) => ArchivePath.Of(archive.File, prefix + name);

    internal ArchiveFolder At(string folder) => new(archive, $"{prefix}{folder}/");

    /// <exception cref="ConnectorLoadException">It cannot be read safely.</exception>
    internal byte[] Read(string name, int maximumBytes) => archive.Read(prefix + name, maximumBytes);

    /// <exception cref="ConnectorLoadException">It is no archive, or one that cannot be read safely.</exception>
    internal Archive Open(string name) => archive.OpenNested(prefix + name);

    private IEnumerable<string> Below(IReadOnlyList<string> names) => names
        .Where(name => name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        .Select(name => name[prefix.Length..]);
}
