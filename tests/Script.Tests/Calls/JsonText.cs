using Newtonsoft.Json;

namespace ScriptTests.Calls;

/// <summary>Reads JSON without turning texts into dates or numbers into doubles.</summary>
internal static class JsonText
{
    public static JObject Parse(string json) => (JObject)Token(json);

    public static JToken Token(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JToken.ReadFrom(reader);
    }

    /// <summary>The shortest text of a value; two values are the same, order included, when these are.</summary>
    public static string Compact(this JToken value) => value.ToString(Formatting.None);
}
