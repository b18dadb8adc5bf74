namespace ConnectorRuntime.Gateway.Wire;

/// <summary>One request that left for the backend, and what came of it.</summary>
/// <param name="Sent">What left.</param>
public sealed record WireExchange(WireMessage Sent)
{
    /// <summary>What came back, or null when nothing did.</summary>
    public WireMessage? Received { get; internal set; }
}
