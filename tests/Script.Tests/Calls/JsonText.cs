using Newtonsoft.Json;

namespace ScriptTests.Calls;

/// <summary>Reads JSON without turning texts into dates or numbers into doubles.</summary>
internal static class JsonText
{
    public static JObject Parse(string json)
    {
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }
}
