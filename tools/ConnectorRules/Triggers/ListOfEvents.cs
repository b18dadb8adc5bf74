using ConnectorRules.Schemas;
using ConnectorRules.Subject;

namespace ConnectorRules.Triggers;

/// <summary>Looks for a list in what a trigger gives.</summary>
internal sealed class ListOfEvents
{
    private readonly Dictionary<DefinitionNode, bool> known = [];

    internal static bool IsList(DefinitionNode schema) => schema.Text("type") == "array" || schema.Has("items");

    /// <summary>Whether a schema is or holds a list, or may: what is not written out may hold anything.</summary>
    internal bool MayBeIn(DefinitionNode schema)
    {
        if (!known.TryGetValue(schema, out bool mayBe))
        {
            known[schema] = mayBe = Search(schema);
        }

        return mayBe;
    }

    private static bool Search(DefinitionNode schema)
    {
        HashSet<DefinitionNode> seen = [];
        Stack<DefinitionNode> open = new([schema]);
        while (open.TryPop(out DefinitionNode? node))
        {
            if (node.Resolve() is not { Kind: NodeKind.Schema } value || DynamicShape.Has(value) || IsList(value))
            {
                return true;
            }

            DefinitionNode[] below = [.. value.Children.Where(child => child.Kind == NodeKind.Schema)];
            if (!seen.Add(value))
            {
                continue;
            }

            if (below.Length == 0 && value.Text("type") is null or "object" or "file")
            {
                return true;
            }

            foreach (DefinitionNode child in below)
            {
                open.Push(child);
            }
        }

        return false;
    }
}
