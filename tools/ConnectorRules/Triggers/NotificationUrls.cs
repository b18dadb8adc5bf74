using ConnectorRules.Parameters;
using ConnectorRules.Schemas;
using ConnectorRules.Subject;

namespace ConnectorRules.Triggers;

/// <summary>Finds the notification addresses that bodies hold, references and <c>allOf</c> followed.</summary>
internal sealed class NotificationUrls
{
    private readonly HashSet<DefinitionNode> holders = [];

    internal NotificationUrls(DefinitionTree? tree)
    {
        DefinitionNode[] marked = [.. (tree?.Of(NodeKind.Schema) ?? []).Where(schema => schema.Has(NotificationUrl.Mark))];
        if (marked.Length > 0)
        {
            Climb(marked, tree!.Of(NodeKind.Schema).ToLookup(schema => schema.Target));
        }
    }

    /// <summary>Those in the body of an operation, and the properties on the way to them that are not required.</summary>
    internal (IReadOnlyList<NotificationUrl> Urls, IReadOnlyList<DefinitionNode> Optional) In(OperationParameter? body)
    {
        List<NotificationUrl> urls = [];
        List<DefinitionNode> optional = [];
        HashSet<(DefinitionNode Written, bool IsHidden)> seen = [];
        Stack<(DefinitionNode Written, bool IsHidden)> open = new();
        foreach (DefinitionNode schema in body?.Content.Children.Where(child => child.Kind == NodeKind.Schema) ?? [])
        {
            open.Push((schema, body!.Content.IsHidden()));
        }

        while (open.TryPop(out (DefinitionNode Written, bool IsHidden) place))
        {
            if (!holders.Contains(place.Written) || !seen.Add(place))
            {
                continue;
            }

            IReadOnlyList<DefinitionNode> parts = ValueParts.Of(place.Written);
            bool isHidden = place.IsHidden || parts.Any(part => part.IsHidden());
            urls.AddRange(parts.Where(part => part.Has(NotificationUrl.Mark)).Take(1).Select(part => new NotificationUrl(place.Written, part, isHidden)));

            HashSet<string> required = [.. parts.SelectMany(RequiredNames.Of)];
            foreach (DefinitionNode child in parts.SelectMany(part => part.Children).Where(child => holders.Contains(child) && !ObjectShape.IsAllOfPart(child)))
            {
                open.Push((child, isHidden));
                if (child.PropertyName is { } name && !required.Contains(name))
                {
                    optional.Add(child);
                }
            }
        }

        return (urls, optional);
    }

    /// <summary>The body of an operation, or null.</summary>
    internal static OperationParameter? BodyOf(DefinitionNode operation) =>
        OperationParameters.Of(operation).All.FirstOrDefault(parameter => parameter.Content.Kind == NodeKind.BodyParameter);

    // From the addresses upwards, so that what holds none is never walked through.
    private void Climb(IEnumerable<DefinitionNode> marked, ILookup<DefinitionNode?, DefinitionNode> referring)
    {
        Stack<DefinitionNode> open = new(marked);
        while (open.TryPop(out DefinitionNode? node))
        {
            if (node.Kind != NodeKind.Schema || !holders.Add(node))
            {
                continue;
            }

            foreach (DefinitionNode holder in node.Parent is null ? referring[node] : referring[node].Append(node.Parent))
            {
                open.Push(holder);
            }
        }
    }
}
