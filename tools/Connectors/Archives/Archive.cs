using System.IO.Compression;

namespace Connectors.Archives;

/// <summary>A zip archive that somebody else made: a listing of what can safely be named, and bytes on demand. Nothing is ever extracted.</summary>
/// <remarks>For one thread at a time.</remarks>
public sealed class Archive : IDisposable
{
    private readonly ZipArchive zip;
    private readonly ArchiveBudget budget;
    private readonly int depth;
    private readonly Dictionary<string, ZipArchiveEntry> entries;

    private Archive(string file, ZipArchive zip, ArchiveListing listing, ArchiveBudget budget, int depth)
    {
        File = file;
        this.zip = zip;
        this.budget = budget;
        this.depth = depth;
        entries = listing.Files;
        Files = [.. listing.Files.Keys.Order(StringComparer.Ordinal)];
        Folders = [.. listing.Folders.Order(StringComparer.Ordinal)];
        Problems = listing.Problems;
    }

    /// <summary>Absolute path; of an archive in another one as <see cref="ArchivePath"/> writes it.</summary>
    public string File { get; }

    /// <summary>Names of the files, with slashes, in ordinal order. Those with a fault are left out.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>Names of the folders without a slash at the end: those that have an entry, and those that files lie in.</summary>
    public IReadOnlyList<string> Folders { get; }

    /// <summary>What is wrong with the entries left out.</summary>
    public IReadOnlyList<ConnectorLoadException> Problems { get; }

    /// <summary>Opens a file.</summary>
    /// <exception cref="ConnectorLoadException">It cannot be opened, is no zip archive, or has more in it than we read.</exception>
    public static Archive Open(string file)
    {
        try
        {
            return Open(file, System.IO.File.OpenRead(file), new ArchiveBudget(), depth: 1);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConnectorLoadException(file, $"The file cannot be read: {error.Message}", inner: error) { Kind = LoadProblem.Unreadable };
        }
    }

    /// <summary>The bytes of a file.</summary>
    /// <param name="name">Its name, one of <see cref="Files"/>.</param>
    /// <param name="maximumBytes">How many there may be.</param>
    /// <exception cref="ConnectorLoadException">There are more, or the entry is damaged or a bomb.</exception>
    public byte[] Read(string name, int maximumBytes = ArchiveLimits.EntryBytes)
    {
        ZipArchiveEntry entry = entries[name];
        if (entry.Length > maximumBytes)
        {
            throw TooLarge(name, maximumBytes);
        }

        try
        {
            byte[] content = Inflate(entry, name, maximumBytes);
            return Crc32.Of(content) == entry.Crc32
                ? content
                : throw Refusal(name, $"'{EntryName.Show(name)}' is damaged: its check sum differs.", "Make the archive again.");
        }
        catch (Exception damage) when (ArchiveListing.IsDamage(damage))
        {
            throw Refusal(name, $"'{EntryName.Show(name)}' is damaged and cannot be inflated.", "Make the archive again.", damage);
        }
    }

    /// <summary>Opens an archive in this one. What is inflated counts for both.</summary>
    /// <exception cref="ConnectorLoadException">It is no zip archive, has more in it than we read, or lies too deep.</exception>
    public Archive OpenNested(string name)
    {
        if (depth >= ArchiveLimits.Depth)
        {
            throw Refusal(
                name, $"'{EntryName.Show(name)}' is an archive in {depth} others; a package has {ArchiveLimits.Depth} levels.", "Unpack the inner one.");
        }

        return Open(ArchivePath.Of(File, name), new MemoryStream(Read(name), writable: false), budget, depth + 1);
    }

    /// <inheritdoc />
    public void Dispose() => zip.Dispose();

    private static Archive Open(string file, Stream stream, ArchiveBudget budget, int depth)
    {
        ZipArchive? zip = null;
        try
        {
            if (stream.Length > ArchiveLimits.FileBytes)
            {
                throw Whole(file, $"The archive has {stream.Length:N0} bytes; no more than {ArchiveLimits.FileBytes:N0} are read.", "Leave out what is not needed.");
            }

            if (CentralDirectory.HasMoreThan(stream, ArchiveLimits.Entries))
            {
                throw Whole(file, $"The archive has more than {ArchiveLimits.Entries:N0} entries.", "Leave out what is not needed.");
            }

            stream.Position = 0;
            zip = new ZipArchive(stream, ZipArchiveMode.Read);
            return new Archive(file, zip, ArchiveListing.Of(file, zip, stream.Length), budget, depth);
        }
        catch (Exception damage)
        {
            (zip as IDisposable ?? stream).Dispose();
            if (ArchiveListing.IsDamage(damage))
            {
                throw Whole(file, "The file is no zip archive, or is damaged or cut off.", "Make the archive again.", damage);
            }

            throw;
        }
    }

    private byte[] Inflate(ZipArchiveEntry entry, string name, int maximumBytes)
    {
        using Stream stream = entry.Open();
        using MemoryStream content = new();
        byte[] buffer = new byte[64 * 1024];
        for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            content.Write(buffer, 0, read);
            if (content.Length > maximumBytes)
            {
                throw TooLarge(name, maximumBytes);
            }

            if (content.Length > ArchiveLimits.RatioCountsFrom && content.Length / ArchiveLimits.Ratio > entry.CompressedLength)
            {
                throw Refusal(
                    name, $"'{EntryName.Show(name)}' inflates to more than {ArchiveLimits.Ratio} times its size, as zip bombs do.", "Take it out.");
            }

            if (!budget.Take(read))
            {
                throw Refusal(
                    name, $"The archive inflates to more than {ArchiveLimits.TotalBytes:N0} bytes altogether.", "Leave out what is not needed.");
            }
        }

        return content.ToArray();
    }

    private ConnectorLoadException TooLarge(string name, int maximumBytes) => Refusal(
        name, $"'{EntryName.Show(name)}' has more than {maximumBytes:N0} bytes.", "Make it smaller, or take it out.");

    private ConnectorLoadException Refusal(string name, string fault, string remedy, Exception? inner = null) =>
        Whole(ArchivePath.Of(File, name), fault, remedy, inner);

    private static ConnectorLoadException Whole(string file, string fault, string remedy, Exception? inner = null) =>
        new(file, fault, inner: inner) { Kind = LoadProblem.Archive, Remedy = remedy };
}
