using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConnectorRuntime.Gateway.Calls;

namespace ConnectorRuntime.Calls;

/// <summary>A service's answer written down: <c>{"status": 200, "headers": {…}, "body": …}</c>, so that a script can be tried with nothing running.</summary>
/// <remarks>
/// An object, array, number or true/false as body is sent as JSON (application/json unless the headers say otherwise), a string as exactly its
/// text without a content type of its own, a <c>$content</c> object as those bytes; no body, or null, as none. Without a status it is 200.
/// </remarks>
public sealed class ServiceReply
{
    private static readonly string[] Keys = ["status", "headers", "body"];

    private readonly HttpStatusCode status;
    private readonly IReadOnlyList<(string Name, string Value)> headers;
    private readonly byte[]? body;
    private readonly string? contentType;

    private ServiceReply(HttpStatusCode status, IReadOnlyList<(string Name, string Value)> headers, byte[]? body, string? contentType)
    {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.contentType = contentType;
    }

    /// <summary>Reads a reply file's text.</summary>
    /// <exception cref="CallInputException">It is not of the shape above.</exception>
    public static ServiceReply Parse(string json)
    {
        JsonObject reply = JsonText.ReadObject(json, "The reply");
        if (reply.Select(member => member.Key).FirstOrDefault(key => !Keys.Contains(key, StringComparer.Ordinal)) is { } unknown)
        {
            throw new CallInputException($"The reply has an unknown key '{unknown}'. It takes {string.Join(", ", Keys)}.");
        }

        (byte[]? body, string? type) = Body(reply["body"]);
        return new ServiceReply(Status(reply["status"]), [.. Headers(reply["headers"])], body, type);
    }

    /// <summary>The answer anew: a message can be read once.</summary>
    public HttpResponseMessage ToResponse()
    {
        HttpResponseMessage response = new(status) { Content = new ByteArrayContent(body ?? []) };
        response.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        foreach ((string name, string value) in headers)
        {
            if (!HeaderCopy.BelongsToContent(name))
            {
                response.Headers.TryAddWithoutValidation(name, value);
            }
            else if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase))
            {
                response.Content.Headers.Remove(name);
                response.Content.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return response;
    }

    private static HttpStatusCode Status(JsonNode? node) => node switch
    {
        null => HttpStatusCode.OK,
        JsonValue value when value.TryGetValue(out int status) && status is >= 200 and <= 599 => (HttpStatusCode)status,
        _ => throw new CallInputException("The reply's 'status' must be a whole number from 200 to 599."),
    };

    private static IEnumerable<(string Name, string Value)> Headers(JsonNode? node)
    {
        if (node is null)
        {
            yield break;
        }

        JsonObject given = node as JsonObject ?? throw new CallInputException("The reply's 'headers' must be an object of name to text.");
        foreach ((string name, JsonNode? value) in given)
        {
            foreach (JsonNode? single in value is JsonArray several ? several : [value?.DeepClone()])
            {
                yield return single is JsonValue text
                    ? (name, ParameterText.Of(text))
                    : throw new CallInputException($"The reply's header '{name}' must be text.");
            }
        }
    }

    private static (byte[]? Body, string? ContentType) Body(JsonNode? node)
    {
        if (node is null)
        {
            return (null, null);
        }

        if (FileValue.TryRead(node, "body", out FileValue? file))
        {
            return (file.Bytes, file.ContentType ?? "application/octet-stream");
        }

        return node.GetValueKind() == JsonValueKind.String
            ? (Encoding.UTF8.GetBytes(node.GetValue<string>()), null)
            : (JsonText.ToBytes(node), "application/json");
    }
}
