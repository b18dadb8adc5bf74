namespace ConnectorRuntime.Gateway.Wire;

/// <summary>One call, seen from its four sides.</summary>
public sealed record WireEntry
{
    /// <summary>Counts the calls of one gateway from 1.</summary>
    public long Number { get; init; }

    /// <summary>When the call came in, UTC.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>From the call's first byte to the answer's last.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>The connection's name as it stood in the address.</summary>
    public required string Connection { get; init; }

    /// <summary>The operation, or null when the call meant none or was refused before.</summary>
    public string? OperationId { get; init; }

    /// <summary>What the flow sent.</summary>
    public required WireMessage FromFlow { get; init; }

    /// <summary>What left the script (or was forwarded) and what came back, in order.</summary>
    public IReadOnlyList<WireExchange> Exchanges { get; init; } = [];

    /// <summary>What the flow got, or null when it went away first.</summary>
    public WireMessage? ToFlow { get; init; }

    /// <summary>Why the call failed inside the gateway, or null.</summary>
    public string? Problem { get; init; }
}
