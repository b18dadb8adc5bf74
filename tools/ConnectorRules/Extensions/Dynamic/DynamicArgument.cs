using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>What a dynamic reference hands to a parameter of the operation it asks.</summary>
/// <param name="Name">The parameter of the operation asked.</param>
/// <param name="Token">Where it is written.</param>
/// <param name="Literal">The value, where it is a fixed one.</param>
/// <param name="Source">Where the value is taken from, as a token of text; null where it is fixed or unclear.</param>
internal sealed record DynamicArgument(string Name, JProperty Token, JToken? Literal, JValue? Source)
{
    internal string? SourceName => (string?)Source;

    /// <summary>Reads the <c>parameters</c> of a reference; what has no clear meaning has neither value nor source.</summary>
    internal static IReadOnlyList<DynamicArgument> Of(DynamicKind kind, JToken? parameters) =>
    [
        .. (parameters as JObject)?.Properties().Select(entry => kind is DynamicKind.Values or DynamicKind.Schema ? Named(entry) : Referenced(entry))
            ?? [],
    ];

    // { "parameter": name } or the value itself.
    private static DynamicArgument Named(JProperty entry) => entry.Value switch
    {
        JObject { Count: > 0 } wrapped => new(entry.Name, entry, null, TextOf(wrapped["parameter"])),
        JValue { Type: JTokenType.Null } => new(entry.Name, entry, null, null),
        { } value => new(entry.Name, entry, value, null),
    };

    // { "parameterReference": name } or { "value": the value }.
    private static DynamicArgument Referenced(JProperty entry) => entry.Value is JObject wrapped
        ? new(entry.Name, entry, ValueOf(wrapped["value"]), TextOf(wrapped["parameterReference"]))
        : new(entry.Name, entry, null, null);

    private static JToken? ValueOf(JToken? token) => token is JValue { Type: JTokenType.Null } ? null : token;

    private static JValue? TextOf(JToken? token) => token is JValue { Type: JTokenType.String } text ? text : null;
}
