using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.References;

/// <summary>Finds schemas that cannot do without themselves.</summary>
internal sealed class RequiredLoop : IRule
{
    public RuleInfo Info { get; } = new(
        "required-loop", Severity.Error, "No schema requires itself, be it through others.", "Take one of the properties in the ring out of 'required'.")
    {
        Why = "No finite value satisfies such a schema, so every call that has to fit it fails.",
        Source = "\"Fix Swagger Validator errors\": RequiredLoopInSchemaNotAllowed.",
        Bad = """
            "Folder": { "type": "object", "required": ["parent"], "properties": { "parent": { "$ref": "#/definitions/Folder" } } }
            """,
        Good = """
            "Folder": { "type": "object", "properties": { "parent": { "$ref": "#/definitions/Folder" } } }
            """,
        Covers = ["RequiredLoopInSchemaNotAllowed"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Tree is not { } tree
        ? []
        : SchemaLoops.Of(tree, SchemaLoops.RequiredParts).Select(ring => Info.At(
            LoopText.PositionOf(ring), $"A value of {LoopText.NamesOf(ring)} has to hold another of its kind, which has no end."));
}
