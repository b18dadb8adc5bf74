using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Responses;

/// <summary>Wants the shape of what a GET brings.</summary>
internal sealed class ResponseSchemaGiven : IRule
{
    public RuleInfo Info { get; } = new(
        "response-schema-given", Severity.Info, "A visible GET has a schema for its success.", "Describe the answer by a schema.")
    {
        Why = "Without a schema makers get no dynamic content out of the step, only a body to take apart by hand.",
        Source = "\"Verified publisher certification process\". 53 of 1,031 accepted connectors have a visible GET without.",
        Bad = """
            "get": { ..., "responses": { "200": { "description": "The invoice." } } }
            """,
        Good = """
            "get": { ..., "responses": { "200": { "description": "The invoice.", "schema": { ... } } } }
            """,
        Covers = ["5000.2.4 responses"],
    };

    // A GET that answers without content, or sends the caller elsewhere, has nothing to describe.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.VisibleOperations().Where(operation => operation.Operation!.Method == "GET"))
        {
            IReadOnlyList<OperationResponse> answers =
                [.. OperationResponse.Of(operation).Where(response => response.IsSuccess || response.Code == "default")];
            OperationResponse? success = answers.FirstOrDefault(response => response.IsSuccess && response.Code is not ("202" or "204" or "205"));
            if (success is not null && !answers.Any(response => response.HasSchema))
            {
                yield return Info.At(success.Written.Position, $"The response '{success.Code}' of '{operation.OperationName()}' has no schema.");
            }
        }
    }
}
