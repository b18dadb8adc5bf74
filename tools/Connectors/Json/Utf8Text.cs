using System.Buffers;
using System.Text;

namespace Connectors.Json;

/// <summary>Reads text files the way the platform wants them written: UTF-8, byte order mark tolerated.</summary>
internal static class Utf8Text
{
    /// <summary>The file's text without its byte order mark.</summary>
    /// <exception cref="ConnectorLoadException">The file cannot be opened or is not UTF-8.</exception>
    internal static string Read(string file)
    {
        ReadOnlySpan<byte> bytes = ReadBytes(file);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        int invalid = FirstInvalidByte(bytes);
        if (invalid >= 0)
        {
            int line = bytes[..invalid].Count((byte)'\n') + 1;
            int column = invalid - bytes[..invalid].LastIndexOf((byte)'\n');
            throw new ConnectorLoadException(
                file,
                $"The file is not UTF-8: byte 0x{bytes[invalid]:X2} at offset {invalid} fits no character. Save it as UTF-8.",
                line,
                column);
        }

        return Encoding.UTF8.GetString(bytes);
    }

    private static byte[] ReadBytes(string file)
    {
        try
        {
            return File.ReadAllBytes(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new ConnectorLoadException(file, $"The file cannot be read: {error.Message}", inner: error);
        }
    }

    private static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return -1;
        }

        int offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out int consumed) == OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
