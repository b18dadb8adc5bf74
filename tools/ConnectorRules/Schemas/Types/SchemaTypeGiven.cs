using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Types;

/// <summary>Wants properties and items to have a type.</summary>
internal sealed class SchemaTypeGiven : IRule
{
    public RuleInfo Info { get; } = new("schema-type-given", Severity.Info, "A property says which type it has.")
    {
        CertificationOnly = true,
        Why = "Without a type any value fits: the maker gets a bare text field, and a token that no other action knows how to take.",
        Source = "Measured: 76 of 1,031 accepted connectors have properties without one, 371 in all.",
        Bad = """
            "properties": { "sum": { "description": "What is to be paid." } }
            """,
        Good = """
            "properties": { "sum": { "type": "number", "description": "What is to be paid." } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.Of(NodeKind.Schema) ?? []
        where (node.PropertyName is not null || node.Key == "items") && node.Parent!.Kind == NodeKind.Schema
        where node.Reference is null && !node.Has("type") && !node.Has("allOf") && !node.Has("enum") && !DynamicShape.Has(node)
        select Info.At(node.Position, $"{ValueNodes.NameOf(node)} has no type.", Fix(node));

    private static string Fix(DefinitionNode node) => node switch
    {
        _ when node.Has("properties") => "Add 'type': 'object'.",
        _ when node.Has("items") => "Add 'type': 'array'.",
        _ => "Add 'type'.",
    };
}
