namespace Playground;

/// <summary>What to play, and where.</summary>
public sealed record PlaygroundOptions
{
    /// <summary>The connector's folder.</summary>
    public required string ConnectorFolder { get; init; }

    /// <summary>Holds the simulator's state and the signed file.</summary>
    public required string DataFolder { get; init; }

    /// <summary>True to end after the scenario.</summary>
    public bool Once { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
