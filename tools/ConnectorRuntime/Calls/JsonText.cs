using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConnectorRuntime.Calls;

/// <summary>JSON as developers write it by hand, and JSON as it goes out: compact, order and number texts kept.</summary>
public static class JsonText
{
    /// <summary>Values may be nested this deep.</summary>
    public const int MaxDepth = 256;

    private static readonly JsonDocumentOptions Tolerant = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
        MaxDepth = MaxDepth,
    };

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    /// <summary>Reads one JSON object.</summary>
    /// <param name="text">The text; comments and commas at the end are allowed.</param>
    /// <param name="what">What it is, for messages: "The parameters".</param>
    /// <exception cref="CallInputException">It is none, or names a key twice.</exception>
    public static JsonObject ReadObject(string text, string what)
    {
        try
        {
            return JsonNode.Parse(text, nodeOptions: null, Tolerant) as JsonObject
                ?? throw new CallInputException($"{what} must be one JSON object.");
        }
        catch (JsonException mistake)
        {
            string place = mistake.LineNumber is { } line ? $" Line {line + 1}, column {mistake.BytePositionInLine + 1}:" : "";
            throw new CallInputException($"{what} cannot be read as JSON.{place} {Reason(mistake)}");
        }
    }

    /// <summary>The bytes of a value: UTF-8, no blanks, keys and number texts as they were.</summary>
    public static byte[] ToBytes(JsonNode node)
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter writer = new(bytes, Compact))
        {
            node.WriteTo(writer);
        }

        return bytes.ToArray();
    }

    // The place is said in our words, counted from 1 as editors do.
    private static string Reason(JsonException mistake) => mistake.Message.Split(" Path: ")[0].Split(" LineNumber: ")[0];
}
