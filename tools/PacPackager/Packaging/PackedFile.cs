using System.Security.Cryptography;

namespace PacPackager.Packaging;

/// <summary>An archive as it goes to the disk.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Entries">What it holds.</param>
internal sealed record PackedFile(string Path, IReadOnlyList<ArchiveEntry> Entries)
{
    private readonly Lazy<byte[]> content = new(() => ReproducibleArchive.Create(Entries));

    /// <summary>Its bytes.</summary>
    internal byte[] Content => content.Value;

    /// <summary>Their SHA-256 in lower-case hex.</summary>
    internal string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Content));
}
