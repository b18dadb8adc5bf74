namespace PacPackager.Packaging;

/// <summary>A file in an archive.</summary>
/// <param name="Name">Its name with slashes, and without a folder's own entry.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record ArchiveEntry(string Name, byte[] Content)
{
    /// <summary>What it holds itself where it is an archive, else nothing.</summary>
    public IReadOnlyList<ArchiveEntry> Inner { get; init; } = [];

    /// <summary>An archive in an archive.</summary>
    internal static ArchiveEntry OfArchive(string name, IReadOnlyList<ArchiveEntry> inner) =>
        new(name, ReproducibleArchive.Create(inner)) { Inner = inner };

    /// <summary>A file of the connector, byte by byte.</summary>
    /// <exception cref="UsageException">It cannot be read.</exception>
    internal static ArchiveEntry OfFile(string name, string path)
    {
        try
        {
            return new ArchiveEntry(name, File.ReadAllBytes(path));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read. {unreadable.Message}");
        }
    }
}
