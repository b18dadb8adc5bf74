using ConnectorRules.Parameters;
using ConnectorRules.Schemas;
using ConnectorRules.Subject;

namespace ConnectorRules.Triggers;

/// <summary>Finds the notification addresses that bodies hold, references and <c>allOf</c> followed.</summary>
internal sealed class NotificationUrls
{
    private readonly Func<DefinitionNode, bool> marks;
    private readonly HashSet<DefinitionNode> holders = [];

    internal NotificationUrls(DefinitionTree? tree)
        : this(tree, NotificationUrl.Marks)
    {
    }

    private NotificationUrls(DefinitionTree? tree, Func<DefinitionNode, bool> marks)
    {
        this.marks = marks;
        DefinitionNode[] marked = [.. (tree?.Of(NodeKind.Schema) ?? []).Where(marks)];
        if (marked.Length > 0)
        {
            ILookup<DefinitionNode?, DefinitionNode> referring = tree!.Of(NodeKind.Schema).ToLookup(schema => schema.Target);
            MostPlaces = marked.Sum(schema => 1 + referring[schema].Count());
            Climb(marked, referring);
        }
    }

    /// <summary>How many there can be at most.</summary>
    internal int MostPlaces { get; }

    /// <summary>Those whose mark says that it does not hold.</summary>
    internal static NotificationUrls TakenBack(DefinitionTree? tree) => new(tree, NotificationUrl.IsTakenBack);

    /// <summary>The body of an operation, or null.</summary>
    internal static OperationParameter? BodyOf(DefinitionNode operation) =>
        OperationParameters.Of(operation).All.FirstOrDefault(parameter => parameter.Content.Kind == NodeKind.BodyParameter);

    /// <summary>Whether there is one in a body.</summary>
    internal bool AreIn(OperationParameter? body) => SchemaOf(body) is { } schema && holders.Contains(schema);

    /// <summary>Those in a body.</summary>
    internal IEnumerable<NotificationUrl> In(OperationParameter? body) =>
        from step in WayTo(body, [])
        where step.Marked is not null
        select new NotificationUrl(step.Written, step.Marked!, step.IsHidden);

    /// <summary>All that lies between a body and its addresses, both included.</summary>
    /// <param name="body">The body.</param>
    /// <param name="seen">Steps to leave out; those that are given are added. Shared between bodies where a shared definition is to be looked at once.</param>
    internal IEnumerable<NotificationUrlStep> WayTo(OperationParameter? body, HashSet<(DefinitionNode Written, bool IsHidden)> seen)
    {
        Stack<(DefinitionNode Written, bool IsHidden)> open = new();
        if (AreIn(body))
        {
            open.Push((SchemaOf(body)!, body!.Content.IsHidden()));
        }

        while (open.TryPop(out (DefinitionNode Written, bool IsHidden) place))
        {
            if (!seen.Add(place))
            {
                continue;
            }

            IReadOnlyList<DefinitionNode> parts = ValueParts.Of(place.Written);
            bool isHidden = place.IsHidden || parts.Any(part => part.IsHidden());
            HashSet<string> required = [.. parts.SelectMany(RequiredNames.Of)];
            DefinitionNode[] below = [.. parts.SelectMany(part => part.Children).Where(child => holders.Contains(child) && !ObjectShape.IsAllOfPart(child))];
            yield return new NotificationUrlStep(
                place.Written,
                parts.FirstOrDefault(marks),
                isHidden,
                [.. below.Where(child => child.PropertyName is { } name && !required.Contains(name))]);
            foreach (DefinitionNode child in below)
            {
                open.Push((child, isHidden));
            }
        }
    }

    /// <summary>The schema of a body as written, or null.</summary>
    internal static DefinitionNode? SchemaOf(OperationParameter? body) => body?.Content.Children.FirstOrDefault(child => child.Kind == NodeKind.Schema);

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
