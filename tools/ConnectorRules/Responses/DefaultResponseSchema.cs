using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Responses;

/// <summary>Keeps schemas off the default response.</summary>
internal sealed class DefaultResponseSchema : IRule
{
    public RuleInfo Info { get; } = new(
        "default-response-schema", Severity.Info, "The response 'default' has no schema.", "Take the schema out.")
    {
        Why = "The response 'default' stands for all other answers, failures included, which have no shape in common; "
            + "designers may offer its members for the success.",
        Source = "\"Fix Swagger Validator errors\": DefaultResponseHasSchema. Five of 46 accepted connectors at hand have one.",
        Bad = """
            "default": { "description": "The invoice.", "schema": { ... } }
            """,
        Good = """
            "200": { "description": "The invoice.", "schema": { ... } }, "default": { "description": "Failed." }
            """,
        Covers = ["DefaultResponseHasSchema", "default response without schema"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.Operations())
        {
            IReadOnlyList<OperationResponse> responses = OperationResponse.Of(operation);

            // Where 'default' is all there is, the success that is missing is the finding.
            if (responses.Any(response => response.IsSuccess)
                && responses.FirstOrDefault(response => response.Code == "default" && response.HasSchema) is { } answer)
            {
                yield return Info.At(answer.SchemaPosition, $"The response 'default' of '{operation.OperationName()}' has a schema.");
            }
        }
    }
}
