using System.Net.Http.Headers;

namespace ConnectorRuntime.Gateway.Calls;

/// <summary>A request while credentials and policies shape it: its address in parts, so that each part can be replaced alone.</summary>
internal sealed class BackendRequest : IDisposable
{
    // Gives a header collection that outlives changes of method and address.
    private readonly HttpRequestMessage message = new();

    /// <summary>The method.</summary>
    public required HttpMethod Method { get; set; }

    /// <summary>Scheme, host, port and base path; no slash at its end.</summary>
    public required string BaseUrl { get; set; }

    /// <summary>The path below the base, escaped, with its slash.</summary>
    public required string Path { get; set; }

    /// <summary>The query.</summary>
    public QueryText Query { get; set; } = QueryText.Empty;

    /// <summary>Path variable to its value as escaped in the call's path.</summary>
    public IReadOnlyDictionary<string, string> PathValues { get; init; } = new Dictionary<string, string>();

    /// <summary>Headers other than the body's.</summary>
    public HttpRequestHeaders Headers => message.Headers;

    /// <summary>The body, or null.</summary>
    public HttpContent? Content
    {
        get => message.Content;
        init => message.Content = value;
    }

    /// <summary>The message with its final address.</summary>
    /// <param name="keepEscapes">
    /// True sends path and query byte for byte as they came. False gives an ordinary <see cref="Uri"/>, all of whose members a script may
    /// use; it unescapes what needs no escape and resolves dots, as the platform's own does.
    /// </param>
    /// <exception cref="UriFormatException">Base and path make no address.</exception>
    public HttpRequestMessage ToMessage(bool keepEscapes)
    {
        string address = BaseUrl + Path + Query;
        message.Method = Method;
        message.RequestUri = keepEscapes
            ? new Uri(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true })
            : new Uri(address);
        return message;
    }

    /// <inheritdoc />
    public void Dispose() => message.Dispose();
}
