using Newtonsoft.Json.Linq;

namespace PacPackager.Flows.Model;

/// <summary>Members of workflow files, of which nothing is sure; what is of another kind counts as absent.</summary>
internal static class Tokens
{
    internal static JObject? Object(this JToken? container, string name) => (container as JObject)?[name] as JObject;

    internal static string? Text(this JToken? container, string name) => (container as JObject)?[name].AsText();

    internal static string? AsText(this JToken? token) => token is JValue { Type: JTokenType.String } text ? (string?)text : null;

    internal static bool IsNull(this JToken token) => token.Type is JTokenType.Null or JTokenType.Undefined;

    /// <summary>Whether a value is a string that begins as an expression, so that its kind shows only in a run.</summary>
    internal static bool IsComputed(this JToken? token) =>
        token.AsText() is { } text && text.StartsWith('@') && !text.StartsWith("@@", StringComparison.Ordinal);

    /// <summary>What a value is, in words.</summary>
    internal static string Kind(this JToken token) => token.Type switch
    {
        JTokenType.Object => "an object",
        JTokenType.Array => "an array",
        JTokenType.Integer or JTokenType.Float => "a number",
        JTokenType.Boolean => "true or false",
        JTokenType.Null or JTokenType.Undefined => "null",
        _ => "text",
    };
}
