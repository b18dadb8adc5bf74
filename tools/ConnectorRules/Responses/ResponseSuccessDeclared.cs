using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Responses;

/// <summary>Wants to know what success looks like.</summary>
internal sealed class ResponseSuccessDeclared : IRule
{
    public RuleInfo Info { get; } = new(
        "response-success-declared", Severity.Info, "An operation declares a successful response: a 2xx code.",
        "Declare the code the service answers with when all went well.")
    {
        Why = "Only a successful response gives makers values to go on with, and the platform checks answers against it.",
        Source = "\"Fix Swagger Validator errors\": OperationShouldHaveSuccessfulResponse. 89 of 1,031 accepted connectors have operations without, "
            + "all but a few of them with 'default' instead.",
        Bad = """
            "responses": { "400": { "description": "Bad request." } }
            """,
        Good = """
            "responses": { "200": { "description": "The invoice." }, "400": { "description": "Bad request." } }
            """,
        Covers = ["OperationShouldHaveSuccessfulResponse", "5000.2.4 responses"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.Operations())
        {
            // Keys as written, because a response whose reference is broken is declared all the same. 2XX is reported as no code.
            string[] codes = [.. operation.Operation!.Responses.Select(response => response.StatusCode)];
            if (codes.All(code => code.StartsWith("x-", StringComparison.Ordinal)) || codes.Any(code => code.StartsWith('2')))
            {
                continue;
            }

            Diagnostic finding = Info.At(
                operation.PositionOfKey("responses"),
                codes.Contains("default")
                    ? $"'{operation.OperationName()}' declares no 2xx response, only 'default'."
                    : $"'{operation.OperationName()}' declares no successful response.");
            yield return codes.Contains("default") ? finding : finding with { Severity = Severity.Warning };
        }
    }
}
