using ConnectorRules.Operations;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Responses;

/// <summary>Holds the keys of responses to status codes.</summary>
internal sealed class ResponseCodeValid : IRule
{
    public RuleInfo Info { get; } = new(
        "response-code-valid", Severity.Error, "A response is keyed by a status code of three digits or by 'default'.",
        "Write the code the service answers with, or 'default' for all others.")
    {
        Why = "The platform refuses other keys; ranges such as 2XX came with OpenAPI 3.",
        Source = "\"Fix Swagger Validator errors\": ResponseMustBeDefaultOrHttpStatusCode; the published schema of definitions.",
        Bad = """
            "responses": { "2XX": { "description": "The invoice." } }
            """,
        Good = """
            "responses": { "200": { "description": "The invoice." } }
            """,
        Covers = ["ResponseMustBeDefaultOrHttpStatusCode"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from operation in connector.Operations()
        from member in (operation["responses"] as JObject)?.Properties() ?? []
        where !IsCode(member.Name) && member.Name != "default" && !member.Name.StartsWith("x-", StringComparison.Ordinal)
        select Info.At(operation.PositionOf(member), $"'{member.Name}' is no status code.");

    // The first digit tells the class; HTTP knows five.
    private static bool IsCode(string key) => key.Length == 3 && key[0] is >= '1' and <= '5' && key.All(char.IsAsciiDigit);
}
