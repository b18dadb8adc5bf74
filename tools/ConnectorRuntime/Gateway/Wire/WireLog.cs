namespace ConnectorRuntime.Gateway.Wire;

/// <summary>Keeps the last calls of a gateway in memory and forgets older ones.</summary>
internal sealed class WireLog : IWireLog
{
    /// <summary>Calls that are kept.</summary>
    public const int Capacity = 200;

    /// <summary>Bytes of each body that are kept.</summary>
    public const int BodyLimit = 64 * 1024;

    private readonly Lock gate = new();
    private readonly Queue<WireEntry> entries = new();
    private long count;

    /// <inheritdoc />
    public event Action<WireEntry>? Added;

    /// <inheritdoc />
    public IReadOnlyList<WireEntry> Entries
    {
        get
        {
            lock (gate)
            {
                return [.. entries];
            }
        }
    }

    /// <summary>Adds a call, numbering it.</summary>
    public void Add(WireEntry entry)
    {
        WireEntry numbered;
        lock (gate)
        {
            numbered = entry with { Number = ++count };
            entries.Enqueue(numbered);
            if (entries.Count > Capacity)
            {
                entries.Dequeue();
            }
        }

        Added?.Invoke(numbered);
    }
}
