using System.Text.RegularExpressions;

namespace PacPackager.Deployment.Pac;

/// <summary>pac's own words as a message quotes them.</summary>
internal static partial class PacText
{
    // What went wrong stands at the end, or at the very beginning.
    private const int FirstLines = 5;
    private const int LastLines = 30;
    private const int LongestLine = 500;

    /// <summary>A few lines, each set in; a text of nothing says so.</summary>
    internal static string Quote(string text)
    {
        string[] lines = [.. Mask(text).Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0).Select(Shorten)];
        if (lines.Length == 0)
        {
            return "pac said nothing.";
        }

        IEnumerable<string> shown = lines.Length <= FirstLines + LastLines
            ? lines
            : [.. lines.Take(FirstLines), $"… {lines.Length - FirstLines - LastLines} lines …", .. lines.TakeLast(LastLines)];
        return string.Join('\n', shown.Select(line => "  " + line).Prepend("pac said:"));
    }

    private static string Shorten(string line) => line.Length <= LongestLine ? line : line[..LongestLine] + "…";

    // pac is given no secret by us; a trace of its own may hold one of its profile's.
    private static string Mask(string text) => Token().Replace(Secret().Replace(text, "$1***"), "***");

    [GeneratedRegex(@"\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?")]
    private static partial Regex Token();

    [GeneratedRegex(@"((?:client_?secret|password|access_?token|refresh_?token|client_assertion|bearer)[""']?\s*[:=]?\s+|(?:client_?secret|password|access_?token|refresh_?token|client_assertion)[""']?[:=]\s*)[^\s,;&]+", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();
}
