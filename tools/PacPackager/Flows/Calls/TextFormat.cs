using System.Globalization;

namespace PacPackager.Flows.Calls;

/// <summary>Whether a text that is written out has its declared format.</summary>
internal static class TextFormat
{
    /// <summary>What is wrong with it, as the end of a sentence; or null. An empty text leaves an input empty.</summary>
    internal static string? FaultOf(string text, ValueFacts facts)
    {
        if (facts.Type != "string" || text.Length == 0)
        {
            return null;
        }

        bool fits = facts.Format switch
        {
            "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date-time" => IsDateTime(text),
            "uuid" => Guid.TryParse(text, out _),
            "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
            "email" => text.IndexOf('@', StringComparison.Ordinal) is > 0 and int at && at < text.Length - 1,
            _ => true,
        };
        return fits ? null : $"no {facts.Format}";
    }

    // RFC 3339; a date alone is what makers write, and services take it.
    private static bool IsDateTime(string text) =>
        char.IsAsciiDigit(text[0]) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);
}
