using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Dataverse.WebApi;

/// <summary>JSON of the Web API, whose values are taken as they are written: a text that looks like a date stays text.</summary>
internal static class ODataJson
{
    /// <summary>The object of a text, or null where it is none.</summary>
    internal static JObject? TryObject(string text)
    {
        using StringReader characters = new(text);
        using JsonTextReader reader = new(characters) { DateParseHandling = DateParseHandling.None, MaxDepth = 64 };
        try
        {
            return reader.Read() && reader.TokenType == JsonToken.StartObject ? JObject.Load(reader) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether two texts are the same JSON, or the same text where one is none.</summary>
    internal static bool AreSame(string one, string other) =>
        TryAny(one) is { } first && TryAny(other) is { } second ? JToken.DeepEquals(first, second) : one.Trim() == other.Trim();

    private static JToken? TryAny(string text)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            return JToken.Load(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
