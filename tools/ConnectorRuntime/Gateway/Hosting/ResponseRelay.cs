using ConnectorRuntime.Gateway.Calls;
using Microsoft.AspNetCore.Http;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>Writes an answer to the caller as it comes in: status, headers, then every piece of the body at once.</summary>
internal static class ResponseRelay
{
    /// <summary>Relays a whole answer.</summary>
    /// <exception cref="HttpRequestException">The body broke off on its way here.</exception>
    public static async Task WriteAsync(HttpResponseMessage response, HttpContext context)
    {
        int status = (int)response.StatusCode;
        context.Response.StatusCode = status;
        CopyHeaders(response, context.Response, withoutBody: status is 204 or 205);
        if (HttpMethods.IsHead(context.Request.Method) || status is 204 or 205 or 304)
        {
            return;
        }

        await using Stream body = await response.Content.ReadAsStreamAsync(context.RequestAborted);
        await context.Response.StartAsync(context.RequestAborted);
        await body.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static void CopyHeaders(HttpResponseMessage response, HttpResponse target, bool withoutBody)
    {
        // Asking for the length is what makes .NET note it among the headers.
        _ = response.Content.Headers.ContentLength;
        foreach (var header in response.Headers.NonValidated.Concat(response.Content.Headers.NonValidated))
        {
            if (!HeaderCopy.EndsHere(header.Key) && !(withoutBody && header.Key.Equals("Content-Length", StringComparison.OrdinalIgnoreCase)))
            {
                target.Headers[header.Key] = header.Value.ToArray();
            }
        }
    }
}
