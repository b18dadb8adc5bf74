using System.Buffers.Binary;

namespace ConnectorRules.Icon;

/// <summary>A connector's icon: what its first bytes say, and its pixels where they are few enough to be looked at.</summary>
public sealed class IconFile
{
    /// <summary>The largest icon that certification takes. Source: certification policy 5000.2.1.2.</summary>
    internal const int LargestBytes = 1024 * 1024;

    // Signature, length and name of the first chunk, width, height, and five bytes about the pixels.
    private const int HeadLength = 29;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly Lazy<IconPixels?> pixels;

    private IconFile(string path, long length, byte[] bytes)
    {
        Path = path;
        Length = length;
        Head = bytes;
        pixels = new Lazy<IconPixels?>(() => length <= LargestBytes ? IconPixels.Decode(bytes, Width, Height) : null);
    }

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    /// <summary>Bytes of the file.</summary>
    public long Length { get; }

    /// <summary>Why the file cannot be opened; null where it can.</summary>
    public string? Fault { get; private init; }

    /// <summary>Whether the file begins as every PNG begins.</summary>
    public bool IsPng => Head.AsSpan().StartsWith(Signature) && Head.Length >= HeadLength && Head.AsSpan(12, 4).SequenceEqual("IHDR"u8);

    /// <summary>Width in pixels as the file's beginning says; 0 where it says nothing.</summary>
    public int Width => IsPng ? NumberAt(16) : 0;

    /// <summary>Height in pixels as the file's beginning says; 0 where it says nothing.</summary>
    public int Height => IsPng ? NumberAt(20) : 0;

    /// <summary>The file from its beginning: all of it, or a little where it is larger than any icon.</summary>
    internal byte[] Head { get; }

    /// <summary>The pixels; null where there are none, or so many that it is no icon.</summary>
    internal IconPixels? Pixels => IsPng ? pixels.Value : null;

    /// <summary>Looks at a file. Of one that is too large for an icon only the beginning is read.</summary>
    internal static IconFile Read(string path)
    {
        try
        {
            long length = new FileInfo(path).Length;
            if (length == 0)
            {
                return new IconFile(path, 0, []);
            }

            using FileStream stream = File.OpenRead(path);
            byte[] bytes = new byte[length <= LargestBytes ? length : HeadLength];
            int read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            return new IconFile(path, length, bytes[..read]);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new IconFile(path, 0, []) { Fault = error.Message };
        }
    }

    /// <summary>The same for bytes that are at hand.</summary>
    /// <param name="path">What the icon is called in findings.</param>
    /// <param name="content">The whole file.</param>
    internal static IconFile Of(string path, byte[] content) => new(path, content.Length, content);

    // A number beyond what a picture can have counts as the largest there is.
    private int NumberAt(int offset) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(Head.AsSpan(offset, 4)));
}
