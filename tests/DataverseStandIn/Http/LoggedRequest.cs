using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace DataverseStandIn.Http;

/// <summary>A request as it came in.</summary>
/// <param name="Method">HTTP method, upper case.</param>
/// <param name="PathAndQuery">Exactly as on the request line.</param>
/// <param name="Path">The path, unescaped.</param>
/// <param name="Query">The query, unescaped.</param>
/// <param name="Headers">Header name (any case) to its values joined with a comma.</param>
/// <param name="Body">The body read as UTF-8.</param>
public sealed record LoggedRequest(
    string Method,
    string PathAndQuery,
    string Path,
    IReadOnlyDictionary<string, string> Query,
    IReadOnlyDictionary<string, string> Headers,
    string Body)
{
    /// <summary>A header's value, or null.</summary>
    public string? Header(string name) => Headers.GetValueOrDefault(name);

    internal static async Task<LoggedRequest> ReadAsync(HttpRequest request)
    {
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body);
        return new LoggedRequest(
            request.Method,
            request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget,
            request.Path.Value ?? "",
            request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString(), StringComparer.Ordinal),
            request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            Encoding.UTF8.GetString(body.ToArray()));
    }
}
