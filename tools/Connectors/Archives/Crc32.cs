namespace Connectors.Archives;

/// <summary>The check sum of zip archives.</summary>
/// <remarks>Source: APPNOTE.TXT 4.4.7. The framework reads an entry without comparing it.</remarks>
internal static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    internal static uint Of(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte each in bytes)
        {
            sum = Table[(byte)sum ^ each] ^ (sum >> 8);
        }

        return ~sum;
    }

    private static uint[] MakeTable()
    {
        uint[] table = new uint[256];
        for (uint value = 0; value < table.Length; value++)
        {
            uint sum = value;
            for (int bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
            }

            table[value] = sum;
        }

        return table;
    }
}
