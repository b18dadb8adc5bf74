using System.Buffers;
using System.Text;

namespace Connectors.Json;

/// <summary>Reads text files the way the platform wants them written: UTF-8, byte order mark tolerated.</summary>
internal static class Utf8Text
{
    // Definitions and scripts are taken up to about 1 MB. The bound keeps a file that is something else out of memory.
    private const int MaximumBytes = 4 * 1024 * 1024;

    /// <summary>The file's text.</summary>
    /// <exception cref="ConnectorLoadException">The file cannot be opened, is far too large or is not UTF-8.</exception>
    internal static FileText Read(string file) => Decode(file, ReadBytes(file));

    /// <summary>The text of bytes that are at hand.</summary>
    /// <param name="file">What to call them in messages.</param>
    /// <param name="bytes">The whole file.</param>
    /// <exception cref="ConnectorLoadException">They are not UTF-8.</exception>
    internal static FileText Decode(string file, byte[] bytes)
    {
        bool marked = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        ReadOnlySpan<byte> content = marked ? bytes.AsSpan(Encoding.UTF8.Preamble.Length) : bytes;
        int invalid = FirstInvalidByte(content);
        if (invalid < 0)
        {
            return new FileText(Encoding.UTF8.GetString(content), marked);
        }

        int line = content[..invalid].Count((byte)'\n') + 1;
        int column = invalid - content[..invalid].LastIndexOf((byte)'\n');
        throw new ConnectorLoadException(
            file,
            $"The file is not UTF-8: byte 0x{content[invalid]:X2} at offset {invalid} fits no character.",
            line,
            column)
        { Kind = LoadProblem.NotUtf8, Remedy = "Save it as UTF-8." };
    }

    /// <summary>The text of a file that is not UTF-8, as well as it can be guessed, for whoever wants to look on.</summary>
    internal static FileText Guess(string file) => Guess(ReadBytes(file));

    /// <summary>The same for bytes that are at hand.</summary>
    internal static FileText Guess(byte[] bytes)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
            _ => Encoding.Latin1,
        };
        int mark = encoding.Preamble.Length;
        return new FileText(encoding.GetString(bytes.AsSpan(mark)), mark > 0);
    }

    private static byte[] ReadBytes(string file)
    {
        try
        {
            // A pipe tells no length, so what arrives is counted.
            using FileStream stream = File.OpenRead(file);
            using MemoryStream content = new();
            byte[] buffer = new byte[64 * 1024];
            for (int read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
            {
                content.Write(buffer, 0, read);
                if (content.Length > MaximumBytes)
                {
                    throw new ConnectorLoadException(
                        file,
                        "The file has more than 4 MB; the platform takes about 1 MB.")
                    { Kind = LoadProblem.TooLarge, Remedy = "Name a connector's file, or make it smaller." };
                }
            }

            return content.ToArray();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The system's message tells the whole path once more.
            string reason = error.Message.Replace(file, Path.GetFileName(file), StringComparison.Ordinal);
            throw new ConnectorLoadException(file, $"The file cannot be read: {reason}", inner: error) { Kind = LoadProblem.Unreadable };
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
