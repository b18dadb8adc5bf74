namespace ConnectorRules.Checking;

/// <summary>JSON pointers by pattern: <c>/paths/*/post/**</c>.</summary>
internal static class PointerPattern
{
    /// <summary>Whether a pointer fits a pattern, segment by segment.</summary>
    internal static bool Matches(string pattern, string pointer) => Fits(pattern.Split('/'), pointer.Split('/'));

    private static bool Fits(ReadOnlySpan<string> pattern, ReadOnlySpan<string> pointer)
    {
        // The usual wildcard match: one place to come back to is enough, the last ** seen.
        int at = 0;
        int star = -1;
        int resume = 0;
        int next = 0;
        while (next < pointer.Length)
        {
            if (at < pattern.Length && pattern[at] == "**")
            {
                star = at++;
                resume = next;
            }
            else if (at < pattern.Length && FitsSegment(pattern[at], pointer[next]))
            {
                at++;
                next++;
            }
            else if (star >= 0)
            {
                at = star + 1;
                next = ++resume;
            }
            else
            {
                return false;
            }
        }

        return pattern[at..].IndexOfAnyExcept("**") < 0;
    }

    // The library's match takes an empty text for no match of anything; every pointer begins with an empty segment.
    private static bool FitsSegment(string pattern, string segment) => pattern == segment || pattern == "*"
        || System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, segment, ignoreCase: false);
}
