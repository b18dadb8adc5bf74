using System.Text.Json;
using GmoSignSimulator.Domain;
using Microsoft.AspNetCore.Http;

namespace GmoSignSimulator.Hosting;

/// <summary>Reads a JSON body once, into memory of just its size where the size is known.</summary>
internal static class JsonBody
{
    /// <summary>Largest body in bytes: 200 MB of files, the most an envelope may hold, in base64.</summary>
    public const long LargestBody = 280L * 1024 * 1024;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="RefusalException">No JSON was announced, or none came.</exception>
    public static async Task<JsonDocument> ReadAsync(HttpRequest request)
    {
        if (!request.HasJsonContentType())
        {
            throw RefusalException.BadRequest("The body must be sent with Content-Type: application/json.");
        }

        try
        {
            if (request.ContentLength is not { } length)
            {
                return await JsonDocument.ParseAsync(request.Body, Strict, request.HttpContext.RequestAborted);
            }

            if (length > LargestBody)
            {
                throw new RefusalException(413, $"The body has more than {LargestBody} bytes.");
            }

            byte[] bytes = new byte[length];
            await request.Body.ReadExactlyAsync(bytes, request.HttpContext.RequestAborted);
            return JsonDocument.Parse(bytes, Strict);
        }
        catch (JsonException exception)
        {
            throw RefusalException.BadRequest($"The body is no JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}).");
        }
        catch (BadHttpRequestException exception)
        {
            throw new RefusalException(exception.StatusCode, exception.Message);
        }
    }
}
