using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Playground.Scenario;

/// <summary>Reads JSON that somebody has promised; what is not as promised is a broken promise, never another fault.</summary>
internal static class PromisedJson
{
    /// <summary>The object that a text is.</summary>
    /// <exception cref="BrokenPromiseException">The text is no JSON object.</exception>
    public static JObject Object(string text)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(text)) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader);
        }
        catch (JsonReaderException)
        {
            throw new BrokenPromiseException($"Promised was a JSON object; it is: {text}");
        }
    }

    /// <summary>The text or number at a path; null where there is none, or something that is neither.</summary>
    public static string? Text(JObject body, string path) => body.SelectToken(path) is JValue value ? (string?)value : null;
}
