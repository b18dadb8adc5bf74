using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Contents;

/// <summary>Tells whether a value is a whole body or answer, or lies in one.</summary>
internal static class WholeContents
{
    /// <summary>The places where schemas of a kind lie inside a body, an answer or an event; shared ones where they are referred to.</summary>
    internal static IEnumerable<DefinitionNode> Nested(DefinitionTree tree, Func<DefinitionNode, bool> isMeant) =>
        Placed(tree, isMeant).Where(place => place.Parent!.Kind == NodeKind.Schema && place.Use != SchemaUse.None);

    /// <summary>The places where schemas of a kind are a whole body.</summary>
    internal static IEnumerable<DefinitionNode> Bodies(DefinitionTree tree, Func<DefinitionNode, bool> isMeant) =>
        Placed(tree, isMeant).Where(place => place.Parent!.Kind == NodeKind.BodyParameter);

    private static IEnumerable<DefinitionNode> Placed(DefinitionTree tree, Func<DefinitionNode, bool> isMeant) =>
        tree.Of(NodeKind.Schema).Where(schema => schema.Resolve() is { Kind: NodeKind.Schema } end && isMeant(end));
}
