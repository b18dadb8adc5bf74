using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Responses;

/// <summary>Keeps schemas off failures.</summary>
internal sealed class ErrorResponseSchema : IRule
{
    public RuleInfo Info { get; } = new(
        "error-response-schema", Severity.Info, "A 4xx or 5xx response has no schema.", "Keep the description, and take the schema out.")
    {
        CertificationOnly = true,
        Why = "A failed step gives makers no members; reviewers ask for the schema of the success only.",
        Source = "\"Verified publisher certification process\". Seven of 46 accepted connectors at hand have some.",
        Bad = """
            "404": { "description": "There is no such invoice.", "schema": { ... } }
            """,
        Good = """
            "404": { "description": "There is no such invoice." }
            """,
        Covers = ["errors declared without schema", "exact schema on the success code only"],
    };

    // One mistake an operation: who declares one failure's schema declares them all.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.Operations())
        {
            OperationResponse[] failures = [.. OperationResponse.Of(operation).Where(response => response.IsFailure && response.HasSchema)];
            if (failures.Length > 0)
            {
                string codes = string.Join(", ", failures.Select(response => $"'{response.Code}'"));
                yield return Info.At(failures[0].SchemaPosition, $"'{operation.OperationName()}' has a schema for {codes}.");
            }
        }
    }
}
