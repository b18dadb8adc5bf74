using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using ConnectorRuntime.Gateway.Wire;

namespace ConnectorRuntime.Calls;

/// <summary>Shows a body for what it is: JSON parsed, text as text, other bytes as a <c>$content</c> object, none as null.</summary>
public static class BodyView
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly string[] TextTypes = ["application/xml", "application/x-www-form-urlencoded", "application/javascript"];

    /// <summary>Writes the body of a message as one JSON value.</summary>
    /// <param name="writer">Stands where a value is due.</param>
    /// <param name="message">The message, passed in full.</param>
    public static void Write(Utf8JsonWriter writer, WireMessage message)
    {
        byte[] bytes = message.Body.ToArray();
        string? contentType = message.Header("Content-Type");
        if (bytes.Length == 0)
        {
            writer.WriteNullValue();
        }
        else if (IsJson(contentType) && TryParse(bytes, contentType, out JsonDocument? json))
        {
            using (json)
            {
                json!.RootElement.WriteTo(writer);
            }
        }
        else if (IsText(contentType) && TryDecode(bytes, contentType) is { } text)
        {
            writer.WriteStringValue(text);
        }
        else
        {
            writer.WriteStartObject();
            writer.WriteString("$content-type", contentType ?? "application/octet-stream");
            writer.WriteBase64String("$content", bytes);
            writer.WriteEndObject();
        }
    }

    private static string? MediaType(string? contentType) => contentType?.Split(';')[0].Trim();

    private static bool IsJson(string? contentType) => MediaType(contentType) is not { Length: > 0 } type
        || type.EndsWith("/json", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    // JSON that does not parse is text still.
    private static bool IsText(string? contentType) => MediaType(contentType) is not { Length: > 0 } type
        || IsJson(contentType)
        || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
        || TextTypes.Contains(type, StringComparer.OrdinalIgnoreCase);

    private static bool TryParse(byte[] bytes, string? contentType, out JsonDocument? json)
    {
        json = null;
        if (TryDecode(bytes, contentType) is not { } text)
        {
            return false;
        }

        try
        {
            json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = JsonText.MaxDepth });
            // Without a type, a lone word or number is text rather than JSON.
            return MediaType(contentType) is { Length: > 0 } || json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Array;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? TryDecode(byte[] bytes, string? contentType)
    {
        try
        {
            string text = EncodingOf(contentType).GetString(bytes).TrimStart('\uFEFF');
            bool isBinary = text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n' or '\f' or '\u0085'));
            return isBinary && MediaType(contentType) is not { Length: > 0 } ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding EncodingOf(string? contentType)
    {
        string? charset = MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? parsed) ? parsed.CharSet?.Trim('"') : null;
        return charset?.ToUpperInvariant() switch
        {
            "ISO-8859-1" or "LATIN1" => Encoding.Latin1,
            "UTF-16" or "UTF-16LE" => Encoding.Unicode,
            "US-ASCII" => Encoding.ASCII,
            _ => Strict,
        };
    }
}
