using ConnectorRules.Operations;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Responses;

/// <summary>Holds examples against what an operation produces.</summary>
internal sealed class ResponseExampleProduced : IRule
{
    public RuleInfo Info { get; } = new(
        "response-example-produced", Severity.Warning, "Examples of a response are of a media type the operation produces.")
    {
        Why = "An example of another media type is one of an answer that never comes; the validator refuses it.",
        Source = "\"Fix Swagger Validator errors\": ResponseExampleMustBeProducedByOperation. "
            + "None of 46 accepted connectors at hand has one.",
        Bad = """
            "produces": [ "application/json" ], ... "examples": { "text/xml": "<invoice/>" }
            """,
        Good = """
            "produces": [ "application/json" ], ... "examples": { "application/json": { "id": 1 } }
            """,
        Covers = ["ResponseExampleMustBeProducedByOperation"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.Operations())
        {
            // Where nothing is declared JSON is assumed.
            HashSet<string> produced = [.. operation.Operation!.Produces.Select(MediaTypes.Essence)];
            produced = produced.Count == 0 ? ["application/json"] : produced;
            foreach (OperationResponse response in OperationResponse.Of(operation))
            {
                foreach (JProperty example in (response.Content["examples"] as JObject)?.Properties() ?? [])
                {
                    if (!example.Name.StartsWith("x-", StringComparison.Ordinal)
                        && !produced.Contains("*/*") && !produced.Contains(MediaTypes.Essence(example.Name)))
                    {
                        yield return Info.At(
                            ReferenceEquals(response.Written, response.Content) ? response.Content.PositionOf(example) : response.Written.Position,
                            $"'{operation.OperationName()}' has an example of '{example.Name}' and produces {string.Join(", ", produced)}.",
                            example.Name.Contains('/', StringComparison.Ordinal)
                                ? "Key the example by a media type produced, or add this one to produces."
                                : "Key the example by its media type.");
                    }
                }
            }
        }
    }
}
