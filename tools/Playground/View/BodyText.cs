using System.Text;
using ConnectorRuntime.Gateway.Wire;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Playground.View;

/// <summary>A body for reading: JSON indented, long texts such as documents shortened.</summary>
internal static class BodyText
{
    private const int LongestText = 80;
    private const int Shown = 24;

    /// <summary>The body as text; empty when there is none.</summary>
    public static string Of(WireMessage message)
    {
        byte[] bytes = message.Body.ToArray();
        if (bytes.Length == 0)
        {
            return "";
        }

        try
        {
            using JsonTextReader reader = new(new StringReader(Encoding.UTF8.GetString(bytes))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            JToken token = JToken.ReadFrom(reader);
            while (reader.Read())
            {
                // Nothing but comments may follow; the reader throws on all else.
            }

            Shorten(token);
            return token.ToString(Formatting.Indented).ReplaceLineEndings("\n");
        }
        catch (JsonReaderException)
        {
            return $"({message.Body.Length:N0} bytes)";
        }
    }

    private static void Shorten(JToken token)
    {
        IEnumerable<JToken> tokens = token is JContainer container ? container.Descendants() : [token];
        foreach (JValue value in tokens.OfType<JValue>().Where(value => value.Type == JTokenType.String))
        {
            string text = (string)value!;
            value.Value = text.Length > LongestText ? $"{Beginning(text)}... ({text.Length:N0} characters)" : text;
        }
    }

    // Never half of a character that takes two places.
    private static string Beginning(string text) => text[..(char.IsHighSurrogate(text[Shown - 1]) ? Shown - 1 : Shown)];
}
