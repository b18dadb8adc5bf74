using System.Text.RegularExpressions;
using DataverseStandIn.Http;

namespace DataverseStandIn.Querying;

/// <summary>The words of a filter, one after another.</summary>
internal sealed partial class FilterTokens(string filter)
{
    private readonly string[] tokens = [.. Split(filter)];
    private int position;

    /// <summary>The next word; null at the end.</summary>
    internal string? Next => position < tokens.Length ? tokens[position] : null;

    /// <summary>Takes the next word.</summary>
    internal string Take() => Next is null ? throw Wrong("it ends too early") : tokens[position++];

    /// <summary>Takes the next word if it is this one.</summary>
    internal bool TryTake(string word)
    {
        bool found = Next == word;
        position += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes the next word, which must be this one.</summary>
    internal void Expect(string word)
    {
        if (!TryTake(word))
        {
            throw Wrong($"'{word}' is expected in place of '{Next}'");
        }
    }

    /// <summary>The refusal of a filter.</summary>
    internal static RefusedException Wrong(string reason) => RefusedException.Of(400, "0x80060888", $"Syntax error in $filter: {reason}.");

    private static IEnumerable<string> Split(string filter)
    {
        int end = 0;
        foreach (Match match in Token().Matches(filter))
        {
            if (filter[end..match.Index].Trim().Length > 0)
            {
                break;
            }

            end = match.Index + match.Length;
            yield return match.Value;
        }

        if (filter[end..].Trim().Length > 0)
        {
            throw Wrong($"'{filter[end..].Trim()}' is not understood");
        }
    }

    // A quote inside a literal is doubled.
    [GeneratedRegex(@"'(?:[^']|'')*'|[(),]|[A-Za-z0-9_.\-]+")]
    private static partial Regex Token();
}
