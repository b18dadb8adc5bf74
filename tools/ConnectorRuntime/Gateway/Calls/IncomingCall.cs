using Connectors;

namespace ConnectorRuntime.Gateway.Calls;

/// <summary>A call of one operation, as a flow makes it.</summary>
public sealed record IncomingCall
{
    /// <summary>The operation that method and path mean.</summary>
    public required Operation Operation { get; init; }

    /// <summary>The path below the base path, escaped, with its slash.</summary>
    public required string Path { get; init; }

    /// <summary>The query.</summary>
    public QueryText Query { get; init; } = QueryText.Empty;

    /// <summary>Headers other than the body's.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Path variable to its escaped value.</summary>
    public IReadOnlyDictionary<string, string> PathValues { get; init; } = new Dictionary<string, string>();

    /// <summary>The body, or null.</summary>
    public HttpContent? Content { get; init; }

    /// <summary>The call's own address at the gateway.</summary>
    public required Uri OriginalRequestUri { get; init; }

    /// <summary>The connection's address at the gateway.</summary>
    public required Uri ConnectionUri { get; init; }

    /// <summary>Ties the log lines of one call together.</summary>
    public required string CorrelationId { get; init; }

    /// <summary>Gives the script the operation id base64-encoded, as some regions do.</summary>
    public bool EncodesOperationId { get; init; }
}
