using ConnectorRules.Schemas;
using ConnectorRules.Subject;

namespace ConnectorRules.Triggers;

/// <summary>Gathers the schemas that together describe one value: a schema, what it refers to and what it is all of.</summary>
internal static class ValueParts
{
    internal static IReadOnlyList<DefinitionNode> Of(DefinitionNode written)
    {
        HashSet<DefinitionNode> parts = [];
        Stack<DefinitionNode> open = new([written]);
        while (open.TryPop(out DefinitionNode? part))
        {
            if (part.Kind != NodeKind.Schema || !parts.Add(part))
            {
                continue;
            }

            foreach (DefinitionNode further in part.Children.Where(ObjectShape.IsAllOfPart))
            {
                open.Push(further);
            }

            if (part.Target is { } target)
            {
                open.Push(target);
            }
        }

        return [.. parts];
    }

    /// <summary>Whether all of them are known: written out, and found.</summary>
    internal static bool AreKnown(IEnumerable<DefinitionNode> parts) =>
        parts.All(part => part.Resolve() is { Kind: NodeKind.Schema } && !DynamicShape.Has(part));
}
