using System.Buffers;
using Newtonsoft.Json.Linq;

namespace Connectors.Json;

/// <summary>Newtonsoft.Json reports where a token ends; an editor wants to jump to where it begins.</summary>
internal static class TokenStart
{
    private static readonly SearchValues<char> BeforeLiteral = SearchValues.Create(" \t:,[{");

    /// <summary>The column, counted from 1, where a token begins that was reported to end at <paramref name="end"/>.</summary>
    /// <param name="token">The token as it was read.</param>
    /// <param name="line">The text of the reported line.</param>
    /// <param name="end">The reported column.</param>
    internal static int Find(JToken token, ReadOnlySpan<char> line, int end)
    {
        if (end < 1 || end > line.Length)
        {
            return Math.Max(end, 1);
        }

        return token switch
        {
            JProperty => OfKey(line, end),
            JContainer => end,
            _ => Start(line[..end]) ?? end,
        };
    }

    /// <summary>The same for a member's key, which is reported to end behind its colon.</summary>
    internal static int OfKey(ReadOnlySpan<char> line, int end) =>
        end < 1 || end > line.Length ? Math.Max(end, 1) : Start(line[..end].TrimEnd(':').TrimEnd()) ?? end;

    private static int? Start(ReadOnlySpan<char> read)
    {
        int start = read.Length > 0 && read[^1] is '"' or '\'' ? OpeningQuote(read) : LiteralStart(read);
        return start < 0 ? null : start + 1;
    }

    private static int OpeningQuote(ReadOnlySpan<char> read)
    {
        for (int at = read.Length - 2; at >= 0; at--)
        {
            if (read[at] == read[^1] && !IsEscaped(read, at))
            {
                return at;
            }
        }

        return -1;
    }

    private static bool IsEscaped(ReadOnlySpan<char> read, int at)
    {
        int backslashes = 0;
        while (at - backslashes > 0 && read[at - backslashes - 1] == '\\')
        {
            backslashes++;
        }

        return backslashes % 2 == 1;
    }

    private static int LiteralStart(ReadOnlySpan<char> read) => read.LastIndexOfAny(BeforeLiteral) + 1;
}
