using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Connectors.Tests.Archives;

/// <summary>Zip archives as bytes, and what an attacker would change in them.</summary>
internal static class ZipBytes
{
    private static readonly byte[] LocalSignature = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] CentralSignature = [0x50, 0x4B, 0x01, 0x02];
    private static readonly byte[] EndSignature = [0x50, 0x4B, 0x05, 0x06];

    internal static byte[] Of(params (string Name, byte[] Content)[] files) => Of(files, Encoding.UTF8);

    internal static byte[] Of((string Name, byte[] Content)[] files, Encoding names, int attributes = 0, CompressionLevel level = CompressionLevel.Optimal)
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach ((string name, byte[] content) in files)
            {
                ZipArchiveEntry entry = zip.CreateEntry(name, level);
                entry.ExternalAttributes = attributes;
                using Stream stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    internal static byte[] Of(string name, string content) => Of((name, Encoding.UTF8.GetBytes(content)));

    /// <summary>The same archive, its only entry said to have another size when inflated.</summary>
    internal static byte[] Claiming(byte[] zip, uint size)
    {
        byte[] changed = [.. zip];
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(changed.AsSpan().IndexOf(LocalSignature) + 22), size);
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(changed.AsSpan().LastIndexOf(CentralSignature) + 24), size);
        return changed;
    }

    /// <summary>The same archive, its only entry said to be encrypted.</summary>
    internal static byte[] Encrypted(byte[] zip)
    {
        byte[] changed = [.. zip];
        changed[changed.AsSpan().IndexOf(LocalSignature) + 6] |= 1;
        changed[changed.AsSpan().LastIndexOf(CentralSignature) + 8] |= 1;
        return changed;
    }

    /// <summary>The same archive, said to have another number of entries.</summary>
    internal static byte[] Counting(byte[] zip, ushort entries)
    {
        byte[] changed = [.. zip];
        int end = changed.AsSpan().LastIndexOf(EndSignature);
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(end + 8), entries);
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(end + 10), entries);
        return changed;
    }

    /// <summary>The same archive, its directory found by the 64-bit records alone.</summary>
    internal static byte[] Wide(byte[] zip, long entries, long? start = null)
    {
        int end = zip.AsSpan().LastIndexOf(EndSignature);
        byte[] records = new byte[56 + 20 + 22];
        Span<byte> wide = records;
        "PK\u0006\u0006"u8.CopyTo(wide);
        BinaryPrimitives.WriteInt64LittleEndian(wide[4..], 44);
        BinaryPrimitives.WriteInt64LittleEndian(wide[24..], entries);
        BinaryPrimitives.WriteInt64LittleEndian(wide[32..], entries);
        BinaryPrimitives.WriteInt64LittleEndian(wide[40..], BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(end + 12)));
        BinaryPrimitives.WriteInt64LittleEndian(wide[48..], start ?? BinaryPrimitives.ReadUInt32LittleEndian(zip.AsSpan(end + 16)));
        Span<byte> locator = wide[56..];
        "PK\u0006\u0007"u8.CopyTo(locator);
        BinaryPrimitives.WriteInt64LittleEndian(locator[8..], end);
        locator[16] = 1;
        Span<byte> last = locator[20..];
        EndSignature.CopyTo(last);
        last[8..20].Fill(0xFF);
        return [.. zip[..end], .. records];
    }

    /// <summary>The same archive, its only entry listed again and again under names of one letter, over the same bytes.</summary>
    internal static byte[] Overlapping(byte[] zip, int times)
    {
        int central = zip.AsSpan().LastIndexOf(CentralSignature);
        int end = zip.AsSpan().LastIndexOf(EndSignature);
        List<byte> changed = [.. zip[..central]];
        for (int copy = 0; copy < times; copy++)
        {
            byte[] entry = zip[central..end];
            entry[46] = (byte)('a' + copy);
            changed.AddRange(entry);
        }

        byte[] tail = zip[end..];
        BinaryPrimitives.WriteUInt32LittleEndian(tail.AsSpan(12), (uint)((end - central) * times));
        return Counting([.. changed, .. tail], (ushort)times);
    }
}
