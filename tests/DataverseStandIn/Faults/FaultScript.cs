using System.Collections.Concurrent;

namespace DataverseStandIn.Faults;

/// <summary>The faults to come: each befalls one request, in order.</summary>
public sealed class FaultScript
{
    private readonly ConcurrentQueue<Fault?> faults = new();

    /// <summary>Adds faults; null lets one request pass.</summary>
    public void Add(params Fault?[] more)
    {
        foreach (Fault? fault in more)
        {
            faults.Enqueue(fault);
        }
    }

    internal Fault? Take() => faults.TryDequeue(out Fault? fault) ? fault : null;
}
