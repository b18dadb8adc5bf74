using System.IO.Compression;

namespace PacPackager.Packaging;

/// <summary>Zip archives that are equal byte for byte where what goes in is equal.</summary>
/// <remarks>
/// Neither the clock nor the times of the files go in, and the entries keep the order they are given in. The bytes also
/// depend on the system's deflate, so two machines agree where they run the same version of .NET on the same system.
/// </remarks>
internal static class ReproducibleArchive
{
    // A regular file that its owner may write and everybody may read, as Unix tools unpack it.
    private const int Attributes = unchecked((int)0x81A4_0000);

    // The oldest time a zip can hold. It knows no time zone, so the offset is never looked at.
    private static readonly DateTimeOffset Timestamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of an archive.</summary>
    internal static byte[] Create(IEnumerable<ArchiveEntry> entries)
    {
        using MemoryStream archive = new();
        using (ZipArchive zip = new(archive, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ArchiveEntry entry in entries)
            {
                ZipArchiveEntry made = zip.CreateEntry(entry.Name, CompressionLevel.Optimal);
                made.LastWriteTime = Timestamp;
                made.ExternalAttributes = Attributes;
                using Stream content = made.Open();
                content.Write(entry.Content);
            }
        }

        return archive.ToArray();
    }
}
