using System.Text.Json;
using GmoSignSimulator.Domain;

namespace GmoSignSimulator.Wire;

/// <summary>Takes the file out of a checked upload, decoding it once from the bytes of the request.</summary>
internal static class DocumentReader
{
    /// <exception cref="RefusalException">No base64, or nothing in it.</exception>
    public static byte[] Bytes(JsonElement body)
    {
        JsonElement document = body.GetProperty("document");
        string path = "document";
        if (document.ValueKind == JsonValueKind.Object)
        {
            path = "document.$content";
            if (!document.TryGetProperty("$content", out document) || document.ValueKind != JsonValueKind.String)
            {
                throw Refuse(path, "must be the file as base64 text.");
            }
        }

        if (!document.TryGetBytesFromBase64(out byte[]? bytes))
        {
            throw Refuse(path, "is not base64 (RFC 4648, with padding, without a data: prefix).");
        }

        return bytes.Length > 0 ? bytes : throw Refuse(path, "is empty.");
    }

    private static RefusalException Refuse(string path, string message) => RefusalException.Invalid([new Violation(path, message)]);
}
