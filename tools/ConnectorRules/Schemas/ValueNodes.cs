using ConnectorRules.Subject;

namespace ConnectorRules.Schemas;

/// <summary>The objects that describe a value.</summary>
internal static class ValueNodes
{
    /// <summary>Schemas, parameters, their items and headers; references aside, for what they lead to is judged where it stands.</summary>
    internal static IEnumerable<DefinitionNode> Of(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.Schema, NodeKind.Parameter, NodeKind.Items, NodeKind.Header) ?? [])
            .Where(node => node.Reference is null);

    /// <summary>What a value is called in messages.</summary>
    internal static string NameOf(DefinitionNode node) => node switch
    {
        { PropertyName: { } property } => $"Property '{property}'",
        { Kind: NodeKind.Parameter } when node.Text("name") is { Length: > 0 } name => $"Parameter '{name}'",
        { Kind: NodeKind.Header } => $"Header '{node.Key}'",
        { Kind: NodeKind.Schema, Parent.Kind: NodeKind.Root } => $"Definition '{node.Key}'",
        { Key: "items" } => "The schema of the items",
        _ => "The schema",
    };
}
