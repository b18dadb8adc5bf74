using System.Text;
using System.Text.Json;

namespace ConnectorRules.Files;

/// <summary>Reads JSON by the letter of the standard.</summary>
internal static class StrictJson
{
    // The loader has refused deeper files.
    private const int MaximumDepth = 512;

    /// <summary>The first thing that is no strict JSON, or null.</summary>
    internal static JsonBreach? FirstBreach(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = MaximumDepth });
        try
        {
            while (reader.Read())
            {
                // Reading is the check.
            }

            return null;
        }
        catch (JsonException error)
        {
            return At(text, (int)(error.LineNumber ?? 0), (int)(error.BytePositionInLine ?? 0), error.Message);
        }
    }

    private static JsonBreach At(string text, int line, int bytesBefore, string reason)
    {
        string content = LineOf(text, line);
        int column = ColumnOf(content, bytesBefore);
        (string fault, string remedy) = Describe(column < content.Length ? content[column] : '\0', reason);
        return new JsonBreach(line + 1, column + 1, fault, remedy);
    }

    private static (string Fault, string Remedy) Describe(char culprit, string reason) => culprit switch
    {
        '/' => ("A comment begins here; strict JSON has none.", "Take the comment out."),
        ']' or '}' => ($"A comma stands before '{culprit}'; in strict JSON nothing may follow it but a value.", "Take the comma before it out."),
        '\'' => ("Text stands in single quotes; strict JSON knows double quotes only.", "Write double quotes."),
        > '\u007F' => ($"The character U+{(int)culprit:X4} stands where strict JSON knows only blanks and punctuation.", "Take the character out."),
        _ => ($"This is not strict JSON: {FirstSentence(reason)}", "Write it as strict JSON wants it."),
    };

    private static string FirstSentence(string reason)
    {
        int end = reason.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? reason : reason[..end];
    }

    private static string LineOf(string text, int line)
    {
        int start = 0;
        for (int passed = 0; passed < line; passed++)
        {
            start = text.IndexOf('\n', start) + 1;
        }

        int end = text.IndexOf('\n', start);
        return end < 0 ? text[start..] : text[start..end];
    }

    // The reader counts bytes, an editor characters.
    private static int ColumnOf(string content, int bytes)
    {
        int column = 0;
        foreach (Rune letter in content.EnumerateRunes())
        {
            if (bytes <= 0)
            {
                break;
            }

            bytes -= letter.Utf8SequenceLength;
            column += letter.Utf16SequenceLength;
        }

        return column;
    }
}
