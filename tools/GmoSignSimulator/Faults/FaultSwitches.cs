namespace GmoSignSimulator.Faults;

/// <summary>The faults that are switched on. They live in memory: a new start is a healthy one.</summary>
internal sealed class FaultSwitches
{
    private readonly Lock access = new();
    private readonly List<(Fault Fault, int? Left)> switches = [];

    public IReadOnlyList<Fault> All
    {
        get
        {
            lock (access)
            {
                return [.. switches.Select(each => each.Fault with { Count = each.Left })];
            }
        }
    }

    public void Add(Fault fault)
    {
        lock (access)
        {
            switches.Add((fault, fault.Count));
        }
    }

    public void Clear()
    {
        lock (access)
        {
            switches.Clear();
        }
    }

    /// <summary>The oldest fault that meets this call, used up by one; null when there is none.</summary>
    public Fault? Take(string operation)
    {
        lock (access)
        {
            int index = switches.FindIndex(each => each.Fault.Operation == "*" || each.Fault.Operation == operation);
            if (index < 0)
            {
                return null;
            }

            (Fault fault, int? left) = switches[index];
            if (left == 1)
            {
                switches.RemoveAt(index);
            }
            else
            {
                switches[index] = (fault, left - 1);
            }

            return fault;
        }
    }
}
