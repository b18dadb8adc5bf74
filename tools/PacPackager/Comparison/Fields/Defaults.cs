using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Fields;

/// <summary>Default values: what counts as one, and when two are the same.</summary>
internal static class Defaults
{
    /// <summary>The default, or null where none is declared; null written out is none.</summary>
    internal static JToken? Of(JToken? written) => written is JValue { Type: JTokenType.Null } ? null : written;

    /// <summary>Whether two defaults are the same value.</summary>
    /// <param name="one">A default, or null for none.</param>
    /// <param name="other">Another.</param>
    /// <param name="travelAsText">Whether they go into an address, header or form, where <c>1</c> and <c>"1"</c> are one.</param>
    internal static bool Same(JToken? one, JToken? other, bool travelAsText = false) =>
        JToken.DeepEquals(one, other)
        || (Numbers.Of(one) is { } left && Numbers.Of(other) is { } right && left.Equals(right))
        || (travelAsText && one is JValue && other is JValue && Text(one) == Text(other));

    private static string Text(JToken value) => value is JValue { Type: JTokenType.String } text
        ? ((string?)text)!
        : value.ToString(Formatting.None);
}
