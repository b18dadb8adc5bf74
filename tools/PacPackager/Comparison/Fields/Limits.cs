using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Fields;

/// <summary>Limits that a value was within and may not be any more.</summary>
internal static class Limits
{
    private static readonly string[] Upper = ["maximum", "maxLength", "maxItems", "maxProperties"];
    private static readonly string[] Lower = ["minimum", "minLength", "minItems", "minProperties"];
    private static readonly string[] Flags = ["exclusiveMaximum", "exclusiveMinimum", "uniqueItems"];
    private static readonly string[] Other = ["pattern", "multipleOf"];

    /// <summary>The keywords that allow less than they did.</summary>
    internal static IReadOnlyList<string> Tightened(JObject? old, JObject? @new)
    {
        if (old is null || @new is null)
        {
            return [];
        }

        return
        [
            .. Upper.Where(name => Number(@new, name) is { } now && !(Number(old, name) <= now)),
            .. Lower.Where(name => Number(@new, name) is { } now && !((Number(old, name) ?? Least(name)) >= now)),
            .. Flags.Where(name => IsTrue(@new, name) && !IsTrue(old, name)),
            .. Other.Where(name => @new[name] is { } now && !JToken.DeepEquals(old[name], now)),
            .. IsClosed(@new) && !IsClosed(old) ? ["additionalProperties"] : Array.Empty<string>(),
        ];
    }

    // A text or list is never shorter than nothing.
    private static double? Least(string name) => name == "minimum" ? null : 0;

    private static double? Number(JObject container, string name) => Numbers.Of(container[name]);

    private static bool IsTrue(JObject container, string name) => container[name] is JValue { Value: true };

    private static bool IsClosed(JObject container) => container["additionalProperties"] is JValue { Value: false };
}
