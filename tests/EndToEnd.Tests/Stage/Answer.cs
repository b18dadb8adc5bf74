using System.Net;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Stage;

/// <summary>What a flow gets for a call.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Headers">Header name in any case to its text, the body's included.</param>
/// <param name="Text">The body.</param>
internal sealed record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, string Text)
{
    public JObject Body => Read(Text);

    /// <summary>The text at a path of the body; the test fails with the whole answer where there is none.</summary>
    public string this[string path] =>
        (string?)Body.SelectToken(path) ?? throw new InvalidOperationException($"No {path} in: {(int)Status} {Text}");

    /// <summary>JSON without guesses: dates stay texts, 10.5 stays a decimal.</summary>
    public static JObject Read(string json)
    {
        using JsonTextReader reader = new(new StringReader(json))
        {
            DateParseHandling = DateParseHandling.None,
            FloatParseHandling = FloatParseHandling.Decimal,
        };
        return JObject.Load(reader);
    }
}
