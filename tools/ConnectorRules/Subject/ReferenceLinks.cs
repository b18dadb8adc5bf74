using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Subject;

/// <summary>Ties each reference to the node it leads to in the end.</summary>
internal static class ReferenceLinks
{
    // Longer chains do not occur; the bound ends one that comes round again.
    private const int LongestChain = 32;

    internal static void Follow(DefinitionTree tree, ConnectorDefinition definition)
    {
        foreach (DefinitionNode node in tree.All.Where(node => node.Reference is not null))
        {
            node.Target = End(tree, definition, node);
        }
    }

    private static DefinitionNode? End(DefinitionTree tree, ConnectorDefinition definition, DefinitionNode node)
    {
        DefinitionNode? current = node;
        for (int step = 0; current?.Reference is { } reference; step++)
        {
            current = step < LongestChain && definition.Source.Find(reference) is JObject json ? tree.Find(json) : null;
        }

        return current;
    }
}
