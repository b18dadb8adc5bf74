using System.Globalization;
using System.Numerics;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas;

/// <summary>Which declared types a written value fits.</summary>
internal static class JsonTypes
{
    /// <summary>The types a schema may declare; <c>file</c> is one in some places only.</summary>
    internal static IReadOnlyList<string> Names { get; } = ["string", "integer", "number", "boolean", "array", "object", "file"];

    /// <summary>Whether a value fits a type; true for a type that is not known.</summary>
    internal static bool Fits(JToken value, string? type) => type switch
    {
        "string" => value.Type == JTokenType.String,
        "integer" => IsWhole(value),
        "number" => value.Type is JTokenType.Integer or JTokenType.Float,
        "boolean" => value.Type == JTokenType.Boolean,
        "array" => value.Type == JTokenType.Array,
        "object" => value.Type == JTokenType.Object,
        _ => true,
    };

    /// <summary>Whether it is a number without a fraction, 3.0 included.</summary>
    internal static bool IsWhole(JToken value) => value switch
    {
        JValue { Type: JTokenType.Integer } => true,
        JValue { Type: JTokenType.Float, Value: decimal number } => decimal.Truncate(number) == number,
        JValue { Type: JTokenType.Float, Value: double number } => Math.Truncate(number) == number,
        _ => false,
    };

    /// <summary>Whether it is a number below 0.</summary>
    internal static bool IsNegative(JToken value) => value switch
    {
        JValue { Value: BigInteger number } => number.Sign < 0,
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => Convert.ToDouble(number.Value, CultureInfo.InvariantCulture) < 0,
        _ => false,
    };

    /// <summary>A value as the file has it, cut where it is long.</summary>
    internal static string Written(JToken value)
    {
        string text = value is JContainer ? (value is JArray ? "a list" : "an object") : value.ToString(Formatting.None);
        return text.Length <= 60 ? text : text[..60] + "…";
    }
}
