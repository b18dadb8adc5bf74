using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Deployment.Verification;

/// <summary>Reads JSON that came from elsewhere, with every value as it is written.</summary>
internal static class JsonText
{
    // Accepted definitions nest below 40 levels; the bound keeps a hostile text from exhausting the stack.
    private const int MaximumDepth = 256;

    /// <summary>The document of a text, or null where the text is none.</summary>
    internal static JToken? Read(string text) => Read(text, FloatParseHandling.Decimal) ?? Read(text, FloatParseHandling.Double);

    private static JToken? Read(string text, FloatParseHandling numbers)
    {
        try
        {
            using JsonTextReader reader = new(new StringReader(text.TrimStart('\uFEFF')))
            {
                DateParseHandling = DateParseHandling.None,
                FloatParseHandling = numbers,
                MaxDepth = MaximumDepth,
            };
            JToken document = JToken.Load(reader, new JsonLoadSettings { CommentHandling = CommentHandling.Ignore });
            while (reader.Read())
            {
                // Comments may follow the document; the reader itself refuses anything else.
            }

            return document;
        }
        catch (JsonReaderException)
        {
            return null;
        }
    }
}
