namespace ConnectorRuntime.Gateway.Wire;

/// <summary>A request or an answer as it passed, credentials hidden, the body as it was.</summary>
public sealed record WireMessage
{
    /// <summary>The method of a request; null for an answer.</summary>
    public string? Method { get; init; }

    /// <summary>The absolute address of a request; null for an answer.</summary>
    public string? Url { get; init; }

    /// <summary>The status of an answer; null for a request.</summary>
    public int? Status { get; init; }

    /// <summary>Header name to text, the body's included, in the order they stood; several values of a name are joined by a comma.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The body's bytes; complete once the message has passed.</summary>
    public CapturedBody Body { get; init; } = new(0);

    /// <summary>The text of a header (any letter case), or null.</summary>
    public string? Header(string name) => Headers
        .Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
        .Select(header => header.Value)
        .FirstOrDefault();
}
