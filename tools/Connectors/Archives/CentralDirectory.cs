using System.Buffers.Binary;

namespace Connectors.Archives;

/// <summary>Counts an archive's entries before anything is made of them.</summary>
/// <remarks>Source: APPNOTE.TXT 4.3.12 and 4.3.14 to 4.3.16. The framework makes an object of every entry first, and a megabyte holds twenty thousand.</remarks>
internal static class CentralDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const uint LocatorSignature = 0x07064B50;
    private const uint WideEndSignature = 0x06064B50;
    private const uint EntrySignature = 0x02014B50;
    private const int EndLength = 22;
    private const int LocatorLength = 20;
    private const int WideEndLength = 56;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>Whether there are more than a number of entries; false too where there is no directory, which reading it will show.</summary>
    internal static bool HasMoreThan(Stream stream, int number)
    {
        if (FindEnd(stream) is not var (declared, start))
        {
            return false;
        }

        if (declared > number)
        {
            return true;
        }

        int counted = 0;
        Span<byte> entry = stackalloc byte[EntryLength];
        stream.Position = Math.Clamp(start, 0, stream.Length);
        while (stream.ReadAtLeast(entry, EntryLength, throwOnEndOfStream: false) == EntryLength
            && BinaryPrimitives.ReadUInt32LittleEndian(entry) == EntrySignature)
        {
            counted++;
            if (counted > number)
            {
                return true;
            }

            int rest = BinaryPrimitives.ReadUInt16LittleEndian(entry[28..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(entry[32..]);
            stream.Seek(rest, SeekOrigin.Current);
        }

        return false;
    }

    private static (long Declared, long Start)? FindEnd(Stream stream)
    {
        byte[] tail = new byte[Math.Min(stream.Length, EndLength + LongestComment)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        for (int at = tail.Length - EndLength; at >= 0; at--)
        {
            ReadOnlySpan<byte> end = tail.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(end) == EndSignature)
            {
                ushort declared = BinaryPrimitives.ReadUInt16LittleEndian(end[10..]);
                uint start = BinaryPrimitives.ReadUInt32LittleEndian(end[16..]);

                // All ones mean "see the 64-bit record", which some programs write for small archives, too.
                return (declared == ushort.MaxValue || start == uint.MaxValue ? FindWideEnd(stream, stream.Length - tail.Length + at) : null)
                    ?? (declared, start);
            }
        }

        return null;
    }

    private static (long Declared, long Start)? FindWideEnd(Stream stream, long end)
    {
        Span<byte> locator = stackalloc byte[LocatorLength];
        if (!TryRead(stream, end - LocatorLength, locator) || BinaryPrimitives.ReadUInt32LittleEndian(locator) != LocatorSignature)
        {
            return null;
        }

        Span<byte> wide = stackalloc byte[WideEndLength];
        return TryRead(stream, BinaryPrimitives.ReadInt64LittleEndian(locator[8..]), wide) && BinaryPrimitives.ReadUInt32LittleEndian(wide) == WideEndSignature
            ? (BinaryPrimitives.ReadInt64LittleEndian(wide[32..]), BinaryPrimitives.ReadInt64LittleEndian(wide[48..]))
            : null;
    }

    private static bool TryRead(Stream stream, long position, Span<byte> bytes)
    {
        if (position < 0 || position > stream.Length - bytes.Length)
        {
            return false;
        }

        stream.Position = position;
        stream.ReadExactly(bytes);
        return true;
    }
}
