using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Limits;

/// <summary>Holds limits to the types they limit.</summary>
internal sealed class ConstraintType : IRule
{
    private static readonly (string Type, string[] Keywords)[] Table =
    [
        ("string", ["maxLength", "minLength", "pattern"]),
        ("number", ["maximum", "minimum", "multipleOf"]),
        ("array", ["maxItems", "minItems", "uniqueItems", "items"]),
        ("object", ["maxProperties", "minProperties", "properties"]),
    ];

    public RuleInfo Info { get; } = new("constraint-type", Severity.Info, "A limit stands beside a type it limits.")
    {
        Why = "A limit says nothing about a value of another type: a 'maxLength' does not bound a number, and 'properties' of a text are never shown.",
        Source = "JSON Schema draft 4, which Swagger 2.0 builds on.",
        Bad = """{ "type": "integer", "maxLength": 3 }""",
        Good = """{ "type": "integer", "maximum": 999 }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        let type = node.Text("type")
        where type is not null && JsonTypes.Names.Contains(type)
        from row in Table
        where row.Type != type && !(row.Type == "number" && type == "integer")
        from keyword in row.Keywords
        where node.Has(keyword)
        select Info.At(
            node.PositionOfKey(keyword),
            $"'{keyword}' says nothing about a value of type '{type}'.",
            $"Remove it, or give the value the type '{row.Type}'.");
}
