using ConnectorRules.Subject;

namespace ConnectorRules.Definition.Limits;

/// <summary>How many schemas values have, and how deep they lie, references followed.</summary>
internal sealed class SchemaSizes
{
    // Far beyond what any real connector takes: a file made to keep this busy ends here.
    private const int MostSteps = 5_000_000;

    private readonly Dictionary<DefinitionNode, (long Count, int Depth)> known = [];
    private readonly HashSet<DefinitionNode> open = [];
    private int steps;

    /// <summary>The schemas of an operation's bodies, answers and event, one for each.</summary>
    internal static IEnumerable<DefinitionNode> Bodies(DefinitionNode operation) =>
        operation.Children.Concat(operation.Parent!.Children.Where(child => child.Kind is not NodeKind.Operation))
            .Select(child => child.Resolve())
            .OfType<DefinitionNode>()
            .SelectMany(holder => holder.Children.Where(child => child.Kind == NodeKind.Schema));

    /// <summary>Schemas in a value, a shared one as often as it is referred to; where one refers back to itself it ends.</summary>
    internal long Count(DefinitionNode schema) => Measure(schema).Count;

    /// <summary>Levels of a value, a plain one having one; where one refers back to itself it ends.</summary>
    internal int Depth(DefinitionNode schema) => Measure(schema).Depth;

    /// <summary>Whether a value has more schemas than a number, each counted once.</summary>
    internal bool HasMoreThan(int most, DefinitionNode schema)
    {
        HashSet<DefinitionNode> seen = [];
        Stack<DefinitionNode> left = new([schema]);
        while (seen.Count <= most && steps < MostSteps && left.TryPop(out DefinitionNode? node))
        {
            if (node.Resolve() is { } target && seen.Add(target))
            {
                foreach (DefinitionNode child in Parts(target))
                {
                    steps++;
                    left.Push(child);
                }
            }
        }

        return seen.Count > most;
    }

    // By hand instead of by recursion: chains of references may be as long as the file.
    private (long Count, int Depth) Measure(DefinitionNode start)
    {
        Stack<DefinitionNode> path = new([start]);
        while (path.TryPeek(out DefinitionNode? node))
        {
            DefinitionNode[] parts = [.. Below(node)];
            if (!known.ContainsKey(node) && open.Add(node))
            {
                foreach (DefinitionNode part in parts.Where(part => !known.ContainsKey(part) && !open.Contains(part)))
                {
                    path.Push(part);
                }

                continue;
            }

            path.Pop();
            if (open.Remove(node))
            {
                known[node] = Sum(node, parts);
            }
        }

        return known[start];
    }

    private (long Count, int Depth) Sum(DefinitionNode node, DefinitionNode[] parts)
    {
        int own = node.Reference is null ? 1 : 0;
        (long Count, int Depth) sum = (own, own);
        foreach (DefinitionNode part in parts)
        {
            // Halved, so that no sum of many runs over.
            (long count, int depth) = known.GetValueOrDefault(part);
            sum = (Math.Min(sum.Count + count, long.MaxValue / 2), Math.Max(sum.Depth, depth + own));
        }

        return sum;
    }

    private static IEnumerable<DefinitionNode> Below(DefinitionNode node) => node switch
    {
        { Target: { } target } => [target],
        { Reference: not null } => [],
        _ => Parts(node),
    };

    private static IEnumerable<DefinitionNode> Parts(DefinitionNode schema) => schema.Children.Where(child => child.Kind == NodeKind.Schema);
}
