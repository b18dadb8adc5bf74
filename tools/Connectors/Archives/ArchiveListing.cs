using System.IO.Compression;

namespace Connectors.Archives;

/// <summary>What an archive's directory names, parted into what is safe and what is not.</summary>
internal sealed class ArchiveListing
{
    // Upper half of the external attributes: the mode of a Unix file. Source: APPNOTE.TXT 4.4.15.
    private const int KindOfFile = 0xF000;
    private const int Link = 0xA000;

    private readonly string file;
    private readonly List<ConnectorLoadException> problems = [];
    private readonly HashSet<string> met = new(StringComparer.OrdinalIgnoreCase);
    private int untold;

    private ArchiveListing(string file) => this.file = file;

    /// <summary>Files by name; a name is found in any letter case, as Windows finds it.</summary>
    internal Dictionary<string, ZipArchiveEntry> Files { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal HashSet<string> Folders { get; } = new(StringComparer.OrdinalIgnoreCase);

    internal IReadOnlyList<ConnectorLoadException> Problems => problems;

    /// <summary>Reads the directory.</summary>
    /// <exception cref="ConnectorLoadException">Entries share bytes.</exception>
    internal static ArchiveListing Of(string file, ZipArchive zip, long length)
    {
        ArchiveListing listing = new(file);
        long compressed = 0;
        foreach (ZipArchiveEntry entry in zip.Entries)
        {
            compressed += Math.Max(0, entry.CompressedLength);
            listing.Add(entry);
        }

        // More bytes in the entries than in the file: some lie over each other, which only bombs do.
        if (compressed > length)
        {
            throw new ConnectorLoadException(file, "The archive's entries lie over each other, as those of zip bombs do.")
            {
                Kind = LoadProblem.Archive,
                Remedy = "Make the archive again.",
            };
        }

        listing.RefuseFilesThatAreFolders();
        listing.TellOfTheRest();
        return listing;
    }

    /// <summary>Whether an error says that the bytes are not those of an archive.</summary>
    internal static bool IsDamage(Exception error) =>
        error is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException;

    private void Add(ZipArchiveEntry entry)
    {
        string name = entry.FullName;
        if (EntryName.FaultOf(name) is { } fault)
        {
            Refuse($"The name of entry '{EntryName.Show(name)}' {fault}.", "Give it a plain relative name.");
        }
        else if (((entry.ExternalAttributes >> 16) & KindOfFile) == Link)
        {
            Refuse($"Entry '{EntryName.Show(name)}' is a symbolic link.", "Put the file itself into the archive.");
        }
        else if (entry.IsEncrypted)
        {
            Refuse($"Entry '{EntryName.Show(name)}' is encrypted.", "Make the archive without a password.");
        }
        else if (!met.Add(name.TrimEnd('/')))
        {
            Refuse($"Entry '{EntryName.Show(name)}' stands in the archive twice, apart from letter case at most.", "Take one of the two out.");
        }
        else
        {
            Keep(entry, name);
        }
    }

    private void Keep(ZipArchiveEntry entry, string name)
    {
        if (!name.EndsWith('/'))
        {
            Files[name] = entry;
        }

        for (int slash = name.LastIndexOf('/'); slash > 0 && Folders.Add(name[..slash]); slash = name.LastIndexOf('/', slash - 1))
        {
            // Adding is the point; a folder known already has all above it known.
        }
    }

    private void RefuseFilesThatAreFolders()
    {
        foreach (string name in Files.Keys.Where(Folders.Contains).ToArray())
        {
            Refuse($"Entry '{EntryName.Show(name)}' is a file, and a folder too.", "Rename one of the two.");
            Files.Remove(name);
        }
    }

    private void Refuse(string fault, string remedy)
    {
        if (problems.Count >= ArchiveLimits.ProblemsTold)
        {
            untold++;
            return;
        }

        problems.Add(new ConnectorLoadException(file, fault) { Kind = LoadProblem.ArchiveEntry, Remedy = remedy });
    }

    private void TellOfTheRest()
    {
        if (untold > 0)
        {
            problems.Add(new ConnectorLoadException(file, $"{untold:N0} more entries have such faults.")
            {
                Kind = LoadProblem.ArchiveEntry,
                Remedy = "Make the archive again with a usual zip program.",
            });
        }
    }
}
