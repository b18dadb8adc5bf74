using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison;

/// <summary>Values as messages show them.</summary>
internal static class Quoted
{
    // Labels are at most 80 characters; what is longer is a text that belongs into the file, not into a message.
    private const int Longest = 80;

    internal static string Text(string? text) => text is null ? "none" : $"'{Shorten(text)}'";

    internal static string Value(JToken? value) => value switch
    {
        null => "none",
        JValue { Type: JTokenType.String } text => Text((string?)text),
        _ => Shorten(value.ToString(Formatting.None)),
    };

    internal static string List(IEnumerable<string> names) => string.Join(", ", names.Select(Text));

    private static string Shorten(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : string.Concat(line.AsSpan(0, Longest - 1), "…");
    }
}
