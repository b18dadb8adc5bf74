using System.Buffers;
using System.Text;

namespace PacPackager.Reference.Layout;

/// <summary>Plain text as Markdown that reads as that text: nothing in it becomes markup, a link or the end of a table cell.</summary>
internal static class MarkdownText
{
    private const string LineBreak = "<br>";

    private static readonly SearchValues<char> EntityLetters =
        SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>A text within a line: a cell, a link, the rest of a list entry.</summary>
    internal static string Inline(string text)
    {
        StringBuilder markdown = new();
        string[] lines = text.Split('\n');
        for (int number = 0; number < lines.Length; number++)
        {
            markdown.Append(number == 0 ? "" : LineBreak);
            AppendLine(markdown, lines[number]);
        }

        return markdown.ToString();
    }

    /// <summary>A text at the beginning of a line, where some characters make a list, a quotation or a heading.</summary>
    internal static string Block(string text)
    {
        string inline = Inline(text);
        int digits = inline.TakeWhile(char.IsAsciiDigit).Count();
        return inline switch
        {
            ['+' or '-' or '=' or ':' or '#', ..] => "\\" + inline,
            ['>', ..] => "&gt;" + inline[1..],
            _ when digits > 0 && digits < inline.Length && inline[digits] is '.' or ')' => inline.Insert(digits, "\\"),
            _ => inline,
        };
    }

    /// <summary>A text as a heading, where number signs at the end would be taken for its end.</summary>
    internal static string Heading(string text) => Inline(text) is [.. var start, '#'] ? start + "\\#" : Inline(text);

    private static void AppendLine(StringBuilder markdown, string line)
    {
        int addressEnd = 0;
        for (int at = 0; at < line.Length; at++)
        {
            addressEnd = IsAddress(line, at) ? EndOfAddress(line, at) : addressEnd;
            Append(markdown, line, at, at < addressEnd);
        }
    }

    private static void Append(StringBuilder markdown, string line, int at, bool isAddress)
    {
        switch (line[at])
        {
            case '_' or '~' when isAddress:
                // An address becomes a link by itself, and a backslash would be part of it.
                markdown.Append(line[at]);
                break;
            case '<':
                markdown.Append("&lt;");
                break;
            case '&' when IsEntity(line.AsSpan(at)):
                markdown.Append("&amp;");
                break;
            case '\t':
                markdown.Append(' ');
                break;
            case '\\' or '`' or '*' or '[' or ']' or '|' or '~':
            case '_' when !IsWithinWord(line, at):
                markdown.Append('\\').Append(line[at]);
                break;
            default:
                markdown.Append(line[at]);
                break;
        }
    }

    // An underscore between letters is no emphasis; keys read better as they are.
    private static bool IsWithinWord(string line, int at) =>
        at > 0 && at + 1 < line.Length && char.IsLetterOrDigit(line[at - 1]) && char.IsLetterOrDigit(line[at + 1]);

    private static bool IsAddress(string line, int at) =>
        (string.CompareOrdinal(line, at, "https://", 0, 8) == 0 || string.CompareOrdinal(line, at, "http://", 0, 7) == 0)
        && (at == 0 || !char.IsLetterOrDigit(line[at - 1]));

    private static int EndOfAddress(string line, int at)
    {
        int length = line.AsSpan(at).IndexOfAny(" \t<");
        return length < 0 ? line.Length : at + length;
    }

    private static bool IsEntity(ReadOnlySpan<char> text)
    {
        int end = text[1..].IndexOfAnyExcept(EntityLetters) + 1;
        return end > 1 && text[end] == ';';
    }
}
