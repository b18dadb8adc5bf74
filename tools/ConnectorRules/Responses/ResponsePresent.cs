using ConnectorRules.Operations;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Responses;

/// <summary>Wants at least one answer for each operation.</summary>
internal sealed class ResponsePresent : IRule
{
    public RuleInfo Info { get; } = new(
        "response-present", Severity.Warning,
        "An operation declares at least one response.", "Declare what the service answers, such as 200.")
    {
        Why = "Without a response makers get nothing to go on with; the validator refuses the operation.",
        Source = "\"Fix Swagger Validator errors\": OperationMustHaveResponse. 12 of 1,031 accepted connectors have operations without.",
        Bad = """
            "responses": { }
            """,
        Good = """
            "responses": { "200": { "description": "The invoice.", "schema": { ... } } }
            """,
        Covers = ["OperationMustHaveResponse", "5000.2.4 responses"],
    };

    // Responses that are no object are reported as that, empty operations as empty.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Operations()
            .Where(operation => operation.Json.Count > 0
                && operation["responses"] is null or JObject
                && operation.Operation!.Responses.All(response => response.StatusCode.StartsWith("x-", StringComparison.Ordinal)))
            .Select(operation => Info.At(
                operation.Has("responses") ? operation.PositionOfKey("responses") : operation.Position,
                $"'{operation.OperationName()}' declares no response."));
}
