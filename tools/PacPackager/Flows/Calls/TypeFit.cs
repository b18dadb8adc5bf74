using System.Globalization;
using Newtonsoft.Json.Linq;

namespace PacPackager.Flows.Calls;

/// <summary>Whether a value that is written out is of a declared type.</summary>
internal static class TypeFit
{
    internal static bool Of(JToken value, ValueFacts facts)
    {
        bool isScalar = value is JValue;
        string text = facts.IsWire && isScalar ? Convert.ToString(((JValue)value).Value, CultureInfo.InvariantCulture) ?? "" : "";
        return facts.Type switch
        {
            "string" when facts.Format is "binary" or "byte" => value.Type == JTokenType.String || (value as JObject)?["$content"] is not null,
            "string" => value.Type == JTokenType.String || (facts.IsWire && isScalar),
            "integer" => IsWhole(value, facts.Format) || (facts.IsWire && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)),
            "number" => Number(value) is not null || (facts.IsWire && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)),
            "boolean" => value.Type == JTokenType.Boolean || (facts.IsWire && bool.TryParse(text, out _)),
            "array" => value is JArray || (facts.IsWire && isScalar),
            "object" => value is JObject,
            _ => true,
        };
    }

    /// <summary>Whether two values are the same; outside the body, whether they are written the same.</summary>
    internal static bool AreEqual(JToken first, JToken second, bool isWire)
    {
        if (Number(first) is { } one && Number(second) is { } other)
        {
            return one == other;
        }

        return isWire
            ? Convert.ToString((first as JValue)?.Value, CultureInfo.InvariantCulture) == Convert.ToString((second as JValue)?.Value, CultureInfo.InvariantCulture)
            : JToken.DeepEquals(first, second);
    }

    private static bool IsWhole(JToken value, string? format) =>
        Number(value) is { } number && number == Math.Floor(number) && (format != "int32" || (number >= int.MinValue && number <= int.MaxValue));

    private static double? Number(JToken value) => value.Type is JTokenType.Integer or JTokenType.Float
        ? Convert.ToDouble(((JValue)value).Value is System.Numerics.BigInteger huge ? (double)huge : ((JValue)value).Value, CultureInfo.InvariantCulture)
        : null;
}
