using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Keeps schemas where the body is.</summary>
internal sealed class ParameterSchemaInBody : IRule
{
    public RuleInfo Info { get; } = new(
        "parameter-schema-in-body", Severity.Error, "A body has a schema, and no other parameter has one.")
    {
        Why = "OpenAPI 2.0 describes a body by a schema and all else by a type; the platform refuses the one in the other's place.",
        Source = "OpenAPI 2.0 and the published schema of definitions. None of 1,031 accepted connectors mixes them.",
        Bad = """{ "name": "status", "in": "query", "schema": { "type": "string" } }""",
        Good = """{ "name": "status", "in": "query", "type": "string" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode parameter in connector.Parameters())
        {
            if (parameter.Kind == NodeKind.BodyParameter && !parameter.Has("schema"))
            {
                yield return Info.At(parameter.Position, $"The body '{parameter.Name()}' has no schema.", "Give it a schema.");
            }

            if (parameter.Kind == NodeKind.Parameter && parameter.Has("schema"))
            {
                yield return Info.At(
                    parameter.PositionOfKey("schema"),
                    $"The parameter '{parameter.Name()}' is in '{parameter.Place()}' and has a schema.",
                    "Write the schema's members, such as type, into the parameter itself.");
            }
        }
    }
}
