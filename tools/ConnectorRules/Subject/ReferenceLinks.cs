using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Subject;

/// <summary>Ties each reference to the node it leads to in the end.</summary>
internal static class ReferenceLinks
{
    internal static void Follow(DefinitionTree tree, ConnectorDefinition definition)
    {
        HashSet<DefinitionNode> followed = [];
        foreach (DefinitionNode node in tree.All.Where(node => node.Reference is not null))
        {
            Follow(tree, definition, node, followed);
        }
    }

    // Whatever stands along the way leads to the same end: each reference is followed once, however long the chain.
    private static void Follow(DefinitionTree tree, ConnectorDefinition definition, DefinitionNode start, HashSet<DefinitionNode> followed)
    {
        List<DefinitionNode> way = [];
        DefinitionNode? current = start;
        while (current?.Reference is { } reference && followed.Add(current))
        {
            way.Add(current);
            current = definition.Source.Find(reference) is JObject json ? tree.Find(json) : null;
        }

        // What was followed before, and is not on this way, has its end already.
        bool comesRound = current?.Reference is not null && (current.ReferenceComesRound || way.Contains(current));
        DefinitionNode? end = current?.Reference is null ? current : current.Target;
        foreach (DefinitionNode node in way)
        {
            node.Target = end;
            node.ReferenceComesRound = comesRound;
        }
    }
}
