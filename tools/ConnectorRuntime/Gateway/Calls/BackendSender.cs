namespace ConnectorRuntime.Gateway.Calls;

/// <summary>Sends requests for real: no redirects, no cookies, nothing unpacked, nothing added.</summary>
public sealed class BackendSender : IDisposable
{
    private readonly HttpMessageInvoker invoker;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="useProxy">Whether the system's proxy applies; pointless, and harmful, where the backend is on loopback.</param>
    public BackendSender(bool useProxy) => invoker = new HttpMessageInvoker(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = useProxy,
        AutomaticDecompression = System.Net.DecompressionMethods.None,
        // Otherwise a traceparent header would appear that nobody sent.
        ActivityHeadersPropagator = null,
        ConnectTimeout = TimeSpan.FromSeconds(30),
    });

    /// <summary>Sends a request; the answer's body can still be on its way when it returns.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        invoker.SendAsync(request, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => invoker.Dispose();
}
