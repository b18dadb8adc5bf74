using ConnectorRules.Schemas.Keywords;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas;

/// <summary>Holds values to a kind, and names both.</summary>
internal static class ValueText
{
    /// <summary>What the value would have to be; null where it is that. An absent value and null are anything.</summary>
    internal static string? Mismatch(ValueKind kind, JToken value) => kind switch
    {
        _ when value.Type == JTokenType.Null => null,
        ValueKind.Text => value.Type == JTokenType.String ? null : "text",
        ValueKind.Boolean => value.Type == JTokenType.Boolean ? null : "true or false",
        ValueKind.Count => JsonTypes.IsWhole(value) && !JsonTypes.IsNegative(value) ? null : "a whole number from 0 up",
        ValueKind.Object or ValueKind.ObjectMap => value is JObject ? null : "an object",
        ValueKind.List or ValueKind.Texts => value is JArray ? null : "a list",
        ValueKind.Objects => value is JArray ? null : "a list of objects",
        _ => null,
    };

    /// <summary>The values in a value that have to be of a kind themselves.</summary>
    internal static IEnumerable<(ValueKind Kind, JToken Value)> Entries(ValueKind kind, JToken value) => (kind, value) switch
    {
        (ValueKind.Texts, JArray list) => list.Select(entry => (ValueKind.Text, entry)),
        (ValueKind.Objects, JArray list) => list.Select(entry => (ValueKind.Object, entry)),
        (ValueKind.ObjectMap, JObject map) => map.PropertyValues().Select(entry => (ValueKind.Object, entry)),
        _ => [],
    };

    /// <summary>The value for a message.</summary>
    internal static string Described(JToken value) => value switch
    {
        JArray { Count: 0 } => "an empty list",
        JArray => "a list",
        JObject => "an object",
        { Type: JTokenType.Null } => "null",
        JValue { Type: JTokenType.String, Value: string text } => $"the text '{Cut(text)}'",
        { Type: JTokenType.Boolean } => $"the boolean {JsonTypes.Written(value)}",
        _ => $"'{JsonTypes.Written(value)}'",
    };

    /// <summary>How to make a value what it has to be.</summary>
    internal static string Remedy(string wanted, JToken value) => (wanted, value) switch
    {
        ("true or false" or "a whole number from 0 up", JValue { Type: JTokenType.String }) => "Write it without quotation marks.",
        ("text", JValue { Type: JTokenType.Integer or JTokenType.Float or JTokenType.Boolean }) => "Put it in quotation marks.",
        ("a list", JValue { Type: JTokenType.String }) or ("a list" or "a list of objects", JObject) => "Put it in square brackets.",
        _ => $"Make it {wanted}.",
    };

    /// <summary>A text for a message, cut where it is long.</summary>
    internal static string Cut(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
