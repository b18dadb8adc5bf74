using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Tells which operations use a part of the definition, references followed backwards.</summary>
internal sealed class PartUsers
{
    private readonly Dictionary<DefinitionNode, HashSet<DefinitionNode>> referring = [];
    private readonly Dictionary<DefinitionNode, IReadOnlyCollection<DefinitionNode>> known = [];

    internal PartUsers(DefinitionTree tree)
    {
        foreach (DefinitionNode node in tree.All.Where(node => node.Target is not null))
        {
            DefinitionNode part = AnchorOf(node.Target!);
            if (!referring.TryGetValue(part, out HashSet<DefinitionNode>? anchors))
            {
                referring[part] = anchors = [];
            }

            anchors.Add(AnchorOf(node));
        }
    }

    internal IReadOnlyCollection<DefinitionNode> Of(DefinitionNode node)
    {
        DefinitionNode anchor = AnchorOf(node);
        if (!known.TryGetValue(anchor, out IReadOnlyCollection<DefinitionNode>? users))
        {
            known[anchor] = users = Collect(anchor);
        }

        return users;
    }

    private HashSet<DefinitionNode> Collect(DefinitionNode start)
    {
        HashSet<DefinitionNode> users = [];
        HashSet<DefinitionNode> seen = [];
        Stack<DefinitionNode> open = new([start]);
        while (open.TryPop(out DefinitionNode? anchor))
        {
            if (!seen.Add(anchor))
            {
                continue;
            }

            // What a path shares belongs to all its operations; so does the event of a webhook, for its trigger is among them.
            users.UnionWith(anchor.Kind switch
            {
                NodeKind.Operation => [anchor],
                NodeKind.PathItem => anchor.Children.Where(child => child.Kind == NodeKind.Operation),
                _ => [],
            });
            foreach (DefinitionNode next in referring.GetValueOrDefault(anchor) ?? [])
            {
                open.Push(next);
            }
        }

        users.RemoveWhere(operation => operation.Operation is null);
        return users;
    }

    // The operation, path or shared part that a node stands in.
    private static DefinitionNode AnchorOf(DefinitionNode node)
    {
        DefinitionNode anchor = node;
        while (anchor.Kind is not (NodeKind.Operation or NodeKind.PathItem) && anchor.Parent is { Kind: not NodeKind.Root } parent)
        {
            anchor = parent;
        }

        return anchor;
    }
}
