namespace ConnectorRules.Subject;

/// <summary>Marks each schema with what it is used for, shared definitions included.</summary>
internal static class SchemaUses
{
    internal static void Mark(DefinitionTree tree)
    {
        foreach (DefinitionNode holder in tree.All.Where(node => node.Parent?.Kind != NodeKind.Schema && node.Kind == NodeKind.Schema))
        {
            Spread(holder, UseBelow(holder.Parent!));
        }
    }

    private static SchemaUse UseBelow(DefinitionNode holder) => holder.Kind switch
    {
        NodeKind.BodyParameter or NodeKind.Parameter => SchemaUse.Input,
        NodeKind.Response => SchemaUse.Output,
        NodeKind.NotificationContent => SchemaUse.Notification,
        _ => SchemaUse.None,
    };

    // Ends where everything below has the use already, so that definitions that refer back are walked once a use.
    private static void Spread(DefinitionNode start, SchemaUse use)
    {
        Stack<DefinitionNode> open = new([start]);
        while (use != SchemaUse.None && open.TryPop(out DefinitionNode? node))
        {
            if (node.Kind != NodeKind.Schema || node.Use.HasFlag(use))
            {
                continue;
            }

            node.Use |= use;
            foreach (DefinitionNode below in node.Target is null ? node.Children : node.Children.Append(node.Target))
            {
                open.Push(below);
            }
        }
    }
}
