using System.Text;

namespace PacPackager.Reference;

/// <summary>Texts of a connector as a page can carry them.</summary>
internal static class PageText
{
    /// <summary>Without blanks around its lines; characters that no page may hold become the replacement character.</summary>
    internal static string Clean(string? written)
    {
        StringBuilder clean = new();
        IEnumerable<string> lines = (written ?? "").ReplaceLineEndings("\n").Trim().Split('\n').Select(line => line.Trim());
        foreach (Rune rune in string.Join('\n', lines).EnumerateRunes())
        {
            bool isSpace = rune.Value is '\n' or '\t';
            bool isForbidden = Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF;
            clean.Append(isSpace || !isForbidden ? rune : Rune.ReplacementChar);
        }

        return clean.ToString();
    }

    /// <summary>The first text that says something.</summary>
    internal static string First(params ReadOnlySpan<string?> candidates)
    {
        foreach (string? candidate in candidates)
        {
            if (!string.IsNullOrWhiteSpace(candidate))
            {
                return Clean(candidate);
            }
        }

        return "";
    }
}
