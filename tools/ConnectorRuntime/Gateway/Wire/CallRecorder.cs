using System.Net.Http.Headers;

namespace ConnectorRuntime.Gateway.Wire;

/// <summary>Notes what one call sends and receives while it happens.</summary>
/// <param name="mask">Hides credentials in addresses and headers.</param>
/// <param name="bodyLimit">Bytes of each body to keep.</param>
public sealed class CallRecorder(SecretMask mask, int bodyLimit)
{
    private readonly List<WireExchange> exchanges = [];

    /// <summary>What has left so far, in order.</summary>
    public IReadOnlyList<WireExchange> Exchanges
    {
        get
        {
            lock (exchanges)
            {
                return [.. exchanges];
            }
        }
    }

    /// <summary>Why the call failed inside the gateway, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>Notes why the call failed; the first reason stays.</summary>
    /// <returns>The reason, fit to be shown.</returns>
    public string Fail(string problem)
    {
        string shown = mask.Text(problem);
        Problem ??= shown;
        return shown;
    }

    /// <summary>A body that will hold as much as this recorder keeps.</summary>
    public CapturedBody NewBody() => new(bodyLimit);

    /// <summary>Sends a request and notes it and its answer.</summary>
    /// <param name="send">Sends for real.</param>
    /// <param name="request">The request; it has its own body back afterwards.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public async Task<HttpResponseMessage> SendAsync(
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> send,
        HttpRequestMessage request,
        CancellationToken cancellationToken)
    {
        CapturedBody body = NewBody();
        HttpContent? content = request.Content;
        WireExchange exchange = new(Request(request, body));
        lock (exchanges)
        {
            exchanges.Add(exchange);
        }

        request.Content = content is null ? null : new CapturedContent(content, body);
        try
        {
            HttpResponseMessage response = await send(request, cancellationToken);
            exchange.Received = Capture(response);
            return response;
        }
        finally
        {
            request.Content = content;
        }
    }

    /// <summary>Notes a request whose body passes through <paramref name="body"/>.</summary>
    public WireMessage Request(HttpRequestMessage request, CapturedBody body) => new()
    {
        Method = request.Method.Method,
        Url = request.RequestUri is null ? "" : mask.Url(Address(request.RequestUri)),
        Headers = [.. Headers(request.Headers, request.Content?.Headers)],
        Body = body,
    };

    /// <summary>Notes an answer; its body is noted as it is read.</summary>
    public WireMessage Capture(HttpResponseMessage response)
    {
        CapturedBody body = NewBody();
        WireMessage message = new()
        {
            Status = (int)response.StatusCode,
            Headers = [.. Headers(response.Headers, response.Content.Headers)],
            Body = body,
        };
        response.Content = new CapturedContent(response.Content, body);
        return message;
    }

    private static string Address(Uri uri) => uri.IsAbsoluteUri ? uri.AbsoluteUri : uri.OriginalString;

    private IEnumerable<KeyValuePair<string, string>> Headers(HttpHeaders message, HttpContentHeaders? content)
    {
        // Asking for the length is what makes .NET note it among the headers.
        _ = content?.ContentLength;
        IEnumerable<KeyValuePair<string, HeaderStringValues>> all = message.NonValidated;
        return all.Concat(content is null ? [] : content.NonValidated)
            .Select(header => KeyValuePair.Create(header.Key, mask.Header(header.Key, header.Value.ToString())));
    }
}
