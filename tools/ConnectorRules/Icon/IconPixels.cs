using System.Buffers.Binary;
using System.IO.Compression;
using StbImageSharp;

namespace ConnectorRules.Icon;

/// <summary>The pixels of an icon.</summary>
internal sealed class IconPixels
{
    /// <summary>Four times the largest that certification takes: a larger one is refused for its size and needs no look.</summary>
    internal const int LargestEdge = 1024;

    // Four channels of two bytes, and for each row the byte that names its filter; interlacing adds some rows.
    private const int BytesPerPixel = 8;

    private readonly byte[] data;

    private IconPixels(byte[] data, int width, int height)
    {
        this.data = data;
        Edge = [.. EdgeOf(width, height).Select(At)];
    }

    /// <summary>The colours of the outermost pixels, all round.</summary>
    internal IReadOnlyList<IconColor> Edge { get; }

    /// <summary>The colour most of them have, and which part of them that is.</summary>
    internal (IconColor Color, double Share) Background
    {
        get
        {
            IGrouping<IconColor, IconColor> most = Edge.GroupBy(color => color).OrderByDescending(color => color.Count()).First();
            return (most.Key, (double)most.Count() / Edge.Count);
        }
    }

    /// <summary>The pixels of a PNG; null where it is too large to be an icon, or broken.</summary>
    internal static IconPixels? Decode(byte[] png, int width, int height)
    {
        if (width is < 1 or > LargestEdge || height is < 1 or > LargestEdge || !IsOfItsSize(png, width, height))
        {
            return null;
        }

        try
        {
            ImageResult image = ImageResult.FromMemory(png, ColorComponents.RedGreenBlueAlpha);
            return image.Width == width && image.Height == height ? new IconPixels(image.Data, width, height) : null;
        }
        catch (Exception)
        {
            // Whatever a decoder throws at bytes somebody broke: it is no picture.
            return null;
        }
    }

    // Packed, a file of 1 MB can hold a gigabyte: unpack it piece by piece and stop where it is more than the picture needs.
    private static bool IsOfItsSize(byte[] png, int width, int height)
    {
        long most = ((long)width * height * BytesPerPixel) + (height * 4L) + 1024;
        try
        {
            using MemoryStream packed = new([.. Data(png)]);
            using ZLibStream unpacked = new(packed, CompressionMode.Decompress);
            byte[] buffer = new byte[64 * 1024];
            long length = 0;
            for (int read = unpacked.Read(buffer); read > 0 && length <= most; read = unpacked.Read(buffer))
            {
                length += read;
            }

            return length > 0 && length <= most;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // The contents of all chunks called IDAT, one after another.
    private static List<byte> Data(byte[] png)
    {
        List<byte> data = [];
        int at = 8;
        while (at + 12 <= png.Length)
        {
            uint length = BinaryPrimitives.ReadUInt32BigEndian(png.AsSpan(at, 4));
            if (length > png.Length - at - 12)
            {
                break;
            }

            if (png.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.AddRange(png.AsSpan(at + 8, (int)length));
            }

            at += 12 + (int)length;
        }

        return data;
    }

    private static IEnumerable<int> EdgeOf(int width, int height) => Enumerable.Range(0, width * height)
        .Where(pixel => pixel % width == 0 || pixel % width == width - 1 || pixel / width == 0 || pixel / width == height - 1);

    private IconColor At(int pixel) => new(data[4 * pixel], data[(4 * pixel) + 1], data[(4 * pixel) + 2], data[(4 * pixel) + 3]);
}
