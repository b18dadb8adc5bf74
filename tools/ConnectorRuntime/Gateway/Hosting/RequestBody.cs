using ConnectorRuntime.Gateway.Calls;
using ConnectorRuntime.Gateway.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>Turns what came in into what goes on.</summary>
internal static class RequestBody
{
    /// <summary>Headers that reach the backend: all but the body's, those that end at a hop, and the caller's own Authorization.</summary>
    public static IEnumerable<KeyValuePair<string, string>> HeadersToPassOn(IHeaderDictionary headers) => headers
        .Where(header => !HeaderCopy.EndsHere(header.Key) && !HeaderCopy.BelongsToContent(header.Key))
        .Where(header => !header.Key.Equals("Host", StringComparison.OrdinalIgnoreCase)
            && !header.Key.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
        .SelectMany(header => header.Value.Select(value => KeyValuePair.Create(header.Key, value ?? "")));

    /// <summary>The body, or null where there is none.</summary>
    /// <param name="context">The request.</param>
    /// <param name="call">Notes the body's bytes.</param>
    /// <param name="isKept">True reads it to its end, so that a script may read it as often as it likes; false lets it stream.</param>
    public static async Task<HttpContent?> ReadAsync(HttpContext context, GatewayCall call, bool isKept)
    {
        HttpRequest request = context.Request;
        bool hasBody = context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody ?? false;
        if (!hasBody && request.ContentLength is null)
        {
            return null;
        }

        HttpContent content = isKept
            ? await KeepAsync(request, call.FromFlow.Body, context.RequestAborted)
            : new StreamContent(new CapturingReadStream(request.Body, call.FromFlow.Body));
        foreach (var header in request.Headers.Where(header => HeaderCopy.BelongsToContent(header.Key)))
        {
            content.Headers.TryAddWithoutValidation(header.Key, (IEnumerable<string?>)header.Value);
        }

        return content;
    }

    private static async Task<HttpContent> KeepAsync(HttpRequest request, CapturedBody noted, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new((int)Math.Min(request.ContentLength ?? 0, Array.MaxLength));
        await request.Body.CopyToAsync(bytes, cancellationToken);
        ReadOnlyMemory<byte> body = bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
        noted.Append(body.Span);
        return new ReadOnlyMemoryContent(body);
    }
}
