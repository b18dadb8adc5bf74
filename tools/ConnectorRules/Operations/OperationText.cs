namespace ConnectorRules.Operations;

/// <summary>What the rules about labels and descriptions ask of a text.</summary>
internal static class OperationText
{
    /// <summary>Whether a text is there and says something.</summary>
    internal static bool IsGiven(string? text) => !string.IsNullOrWhiteSpace(text);

    /// <summary>Whether it ends as a sentence does: with a full stop, or an ending inside closing brackets or quotes.</summary>
    internal static bool EndsAsSentence(string text)
    {
        string trimmed = text.TrimEnd().TrimEnd(')', ']', '"', '\'', '\u201d', '\u2019', '*', '_', '`');
        return trimmed.Length == 0 || trimmed[^1] is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uff01' or '\uff1f';
    }

    /// <summary>Whether two texts say the same, letter case, blanks and a final full stop aside.</summary>
    internal static bool AreSame(string one, string other) =>
        string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>A text short enough for a message.</summary>
    internal static string Excerpt(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestExcerpt ? line : string.Concat(line.AsSpan(0, LongestExcerpt), "…");
    }

    /// <summary>The end of a text, short enough for a message.</summary>
    internal static string Ending(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestExcerpt ? line : string.Concat("…", line.AsSpan(line.Length - LongestExcerpt));
    }

    private const int LongestExcerpt = 60;

    private static string Bare(string text) => text.Trim().TrimEnd('.').TrimEnd();
}
