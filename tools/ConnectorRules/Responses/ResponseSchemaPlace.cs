using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Responses;

/// <summary>Wants the schema of a success where the designer looks for it.</summary>
internal sealed class ResponseSchemaPlace : IRule
{
    public RuleInfo Info { get; } = new(
        "response-schema-place", Severity.Info, "The schema of a success stands under 200 or 201.")
    {
        Why = "Designers look there for the members to offer; an answer without content, such as 204, has none.",
        Source = "\"Fix Swagger Validator errors\": SchemaDefinitionSetIncorrectly. "
            + "Two of 46 accepted connectors at hand have it elsewhere.",
        Bad = """
            "204": { "description": "Deleted.", "schema": { ... } }
            """,
        Good = """
            "200": { "description": "Deleted.", "schema": { ... } }
            """,
        Covers = ["SchemaDefinitionSetIncorrectly", "exact schema on the success code only"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.Operations())
        {
            OperationResponse[] withSchema = [.. OperationResponse.Of(operation).Where(response => response.IsSuccess && response.HasSchema)];

            // Several are one mistake of their own.
            if (withSchema is [{ Code: not ("200" or "201") } elsewhere])
            {
                yield return elsewhere.Code is "204" or "205"
                    ? Info.At(
                        elsewhere.SchemaPosition,
                        $"'{operation.OperationName()}' has a schema for '{elsewhere.Code}', an answer without content.",
                        "Take the schema out, or declare the code that comes with content.")
                    : Info.At(
                        elsewhere.SchemaPosition,
                        $"'{operation.OperationName()}' has its schema under '{elsewhere.Code}'.",
                        "Declare the schema under 200 or 201 as well, if the service answers so in the end, or take it out.");
            }
        }
    }
}
