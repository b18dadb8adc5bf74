using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Responses;

/// <summary>Holds operations to one shape of success.</summary>
internal sealed class ResponseSchemaSingle : IRule
{
    public RuleInfo Info { get; } = new(
        "response-schema-single", Severity.Warning, "One successful response has a schema.",
        "Keep the schema of the code the service usually answers with, and take the others out.")
    {
        Why = "Designers show the members of one response only, and makers miss those of the other.",
        Source = "\"Fix Swagger Validator errors\": OperationHasManyResponsesWithSchema, a warning there. "
            + "30 of 1,031 accepted connectors have several.",
        Bad = """
            "200": { "description": "The invoice.", "schema": { ... } },
            "201": { "description": "The new invoice.", "schema": { ... } }
            """,
        Good = """
            "200": { "description": "The invoice.", "schema": { ... } },
            "201": { "description": "The new invoice." }
            """,
        Covers = ["OperationHasManyResponsesWithSchema", "exact schema on the success code only"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.Operations())
        {
            OperationResponse[] withSchema = [.. OperationResponse.Of(operation).Where(response => response.IsSuccess && response.HasSchema)];
            if (withSchema.Length > 1)
            {
                string codes = string.Join(", ", withSchema.Select(response => $"'{response.Code}'"));
                yield return Info.At(
                    withSchema[1].SchemaPosition, $"{withSchema.Length} successful responses of '{operation.OperationName()}' have a schema: {codes}.");
            }
        }
    }
}
