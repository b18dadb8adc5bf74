namespace ConnectorRuntime.Gateway.Wire;

/// <summary>The last calls of a gateway.</summary>
public interface IWireLog
{
    /// <summary>Raised after a call has ended, on the thread that ended it.</summary>
    event Action<WireEntry>? Added;

    /// <summary>The last calls, oldest first.</summary>
    IReadOnlyList<WireEntry> Entries { get; }
}
