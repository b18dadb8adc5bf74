using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Subject;

/// <summary>Every object of a definition, each once, in the order written; references are marked, not walked into.</summary>
public sealed class DefinitionTree
{
    private readonly Dictionary<JObject, DefinitionNode> byJson;
    private readonly ILookup<NodeKind, DefinitionNode> byKind;

    private DefinitionTree(DefinitionNode root, IReadOnlyList<DefinitionNode> all)
    {
        Root = root;
        All = all;
        byJson = all.ToDictionary(node => node.Json, ReferenceEqualityComparer.Instance as IEqualityComparer<JObject>);
        byKind = all.ToLookup(node => node.Kind);
    }

    /// <summary>The document.</summary>
    public DefinitionNode Root { get; }

    /// <summary>All nodes, the document first.</summary>
    public IReadOnlyList<DefinitionNode> All { get; }

    /// <summary>All nodes of a kind.</summary>
    public IEnumerable<DefinitionNode> Of(NodeKind kind) => byKind[kind];

    /// <summary>All nodes of several kinds, in the order written within each kind.</summary>
    public IEnumerable<DefinitionNode> Of(params ReadOnlySpan<NodeKind> kinds)
    {
        List<DefinitionNode> found = [];
        foreach (NodeKind kind in kinds)
        {
            found.AddRange(byKind[kind]);
        }

        return found;
    }

    /// <summary>The node of an object, or null.</summary>
    public DefinitionNode? Find(JObject json) => byJson.GetValueOrDefault(json);

    /// <summary>The tree of a definition.</summary>
    internal static DefinitionTree Of(ConnectorDefinition definition)
    {
        TreeBuilder builder = new(definition);
        DefinitionNode root = builder.Build();
        DefinitionTree tree = new(root, builder.Nodes);
        ReferenceLinks.Follow(tree, definition);
        SchemaUses.Mark(tree);
        return tree;
    }
}
