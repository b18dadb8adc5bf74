using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Connectors.Json;

/// <summary>Reads members of accepted connectors, which are not always of the type the format demands.</summary>
/// <remarks>A member of another shape counts as absent here; rules look at the tokens and report it.</remarks>
internal static class Lenient
{
    internal static string? Text(this JObject? container, string name) => container?[name].AsText();

    internal static string? AsText(this JToken? token) => token switch
    {
        JValue { Type: JTokenType.String } text => (string?)text,
        JValue { Type: JTokenType.Integer or JTokenType.Float } number => Convert.ToString(number.Value, CultureInfo.InvariantCulture),
        JValue { Type: JTokenType.Boolean } truth => (bool)truth ? "true" : "false",
        _ => null,
    };

    internal static bool Flag(this JObject? container, string name) => container?[name] switch
    {
        JValue { Type: JTokenType.Boolean } truth => (bool)truth,
        JValue { Type: JTokenType.String } text => string.Equals((string?)text, "true", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    internal static JObject? AsObject(this JToken? token) => token as JObject;

    /// <summary>The declared type; of a list of types the first that is not null.</summary>
    internal static string? TypeName(this JObject? container) => container?["type"] switch
    {
        JArray types => types.Select(AsText).FirstOrDefault(type => type is not null and not "null"),
        var type => type.AsText(),
    };

    internal static JObject? Object(this JObject? container, string name) => container?[name] as JObject;

    internal static IEnumerable<JToken> Items(this JObject? container, string name) =>
        container?[name] as JArray ?? Enumerable.Empty<JToken>();

    internal static IEnumerable<JObject> Objects(this JObject? container, string name) => container.Items(name).OfType<JObject>();

    internal static IReadOnlyList<string> Texts(this JObject? container, string name) =>
        [.. container.Items(name).Select(AsText).OfType<string>()];

    internal static JToken? Value(this JObject? container, string name) => container?[name];
}
