using System.Net;

namespace PacPackager.Dataverse.WebApi;

/// <summary>The HTTP client that environments are reached with.</summary>
internal static class WebApiClient
{
    // A row's columns together take less than 15 MB of text.
    private const int MostAnswerBytes = 64 * 1024 * 1024;

    /// <summary>What requests leave through: no redirects, because a token belongs to one host, and no cookies.</summary>
    internal static HttpMessageHandler CreateHandler() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
    };

    /// <summary>A client without a time limit of its own: <see cref="WebApiCaller"/> keeps it.</summary>
    internal static HttpClient Create(HttpMessageHandler handler) =>
        new(handler) { Timeout = Timeout.InfiniteTimeSpan, MaxResponseContentBufferSize = MostAnswerBytes };
}
