using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Types;

/// <summary>Wants lists to say what is in them.</summary>
internal sealed class ArrayItems : IRule
{
    public RuleInfo Info { get; } = new(
        "array-items", Severity.Error, "An array says what its items look like.", "Add 'items'.")
    {
        Why = "The designer can offer neither fields nor tokens for items it knows nothing of, and the platform refuses the definition.",
        Source = "\"Fix Swagger Validator errors\": ArrayHasNoItems. One of 1,031 accepted connectors lacks it in a schema, none in a parameter.",
        Bad = """{ "type": "array" }""",
        Good = """{ "type": "array", "items": { "type": "string" } }""",
        Covers = ["ArrayHasNoItems"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node.Text("type") == "array" && !node.Has("items") && !node.Has("allOf") && !DynamicShape.Has(node)
        select Info.At(node.Position, $"{ValueNodes.NameOf(node)} is an array without 'items'.");
}
