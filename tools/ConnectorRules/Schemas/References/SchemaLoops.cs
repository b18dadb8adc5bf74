using ConnectorRules.Subject;

namespace ConnectorRules.Schemas.References;

/// <summary>Finds the schemas that hold each other in a ring (Tarjan's strongly connected components, without recursion).</summary>
internal sealed class SchemaLoops
{
    private readonly Func<DefinitionNode, IEnumerable<DefinitionNode>> below;
    private readonly Dictionary<DefinitionNode, (int Order, int Lowest)> marks = [];
    private readonly HashSet<DefinitionNode> open = [];
    private readonly Stack<DefinitionNode> path = [];
    private readonly List<IReadOnlyList<DefinitionNode>> loops = [];

    private SchemaLoops(Func<DefinitionNode, IEnumerable<DefinitionNode>> below) => this.below = below;

    /// <summary>The rings of schemas, each in no particular order.</summary>
    internal static IReadOnlyList<IReadOnlyList<DefinitionNode>> Of(DefinitionTree tree, Func<DefinitionNode, IEnumerable<DefinitionNode>> below)
    {
        SchemaLoops search = new(below);
        foreach (DefinitionNode schema in tree.Of(NodeKind.Schema).Where(schema => !search.marks.ContainsKey(schema)))
        {
            search.Walk(schema);
        }

        return search.loops;
    }

    /// <summary>Everything a schema holds, references followed.</summary>
    internal static IEnumerable<DefinitionNode> Parts(DefinitionNode schema) => schema.Reference is null
        ? schema.Children.Where(child => child.Kind == NodeKind.Schema)
        : schema.Target is { Kind: NodeKind.Schema } target ? [target] : [];

    /// <summary>What a value of a schema cannot do without, references followed.</summary>
    internal static IEnumerable<DefinitionNode> RequiredParts(DefinitionNode schema)
    {
        if (schema.Reference is not null)
        {
            return Parts(schema);
        }

        HashSet<string> required = RequiredNames.Of(schema);
        return Parts(schema).Where(part => part switch
        {
            { PropertyName: { } name } => required.Contains(name),
            { Key: "items" } => schema.Number("minItems") >= 1,
            { Key: "additionalProperties" } => false,
            _ => true,
        });
    }

    private void Walk(DefinitionNode start)
    {
        Stack<(DefinitionNode Node, IEnumerator<DefinitionNode> Below)> calls = new();
        Enter(start, calls);
        while (calls.TryPeek(out (DefinitionNode Node, IEnumerator<DefinitionNode> Below) call))
        {
            if (call.Below.MoveNext())
            {
                DefinitionNode next = call.Below.Current;
                if (!marks.TryGetValue(next, out (int Order, int Lowest) seen))
                {
                    Enter(next, calls);
                }
                else if (open.Contains(next))
                {
                    Lower(call.Node, seen.Order);
                }

                continue;
            }

            calls.Pop();
            if (calls.TryPeek(out (DefinitionNode Node, IEnumerator<DefinitionNode> Below) caller))
            {
                Lower(caller.Node, marks[call.Node].Lowest);
            }

            Close(call.Node);
        }
    }

    private void Enter(DefinitionNode node, Stack<(DefinitionNode Node, IEnumerator<DefinitionNode> Below)> calls)
    {
        marks[node] = (marks.Count, marks.Count);
        path.Push(node);
        open.Add(node);
        calls.Push((node, below(node).GetEnumerator()));
    }

    private void Lower(DefinitionNode node, int order) => marks[node] = marks[node] with { Lowest = Math.Min(marks[node].Lowest, order) };

    private void Close(DefinitionNode node)
    {
        if (marks[node].Lowest != marks[node].Order)
        {
            return;
        }

        List<DefinitionNode> ring = [];
        DefinitionNode member;
        do
        {
            member = path.Pop();
            open.Remove(member);
            ring.Add(member);
        }
        while (member != node);

        // A ring of schemas has a reference in it, so it never consists of one node.
        if (ring.Count > 1)
        {
            loops.Add(ring);
        }
    }
}
