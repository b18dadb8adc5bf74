using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Responses;

/// <summary>Holds the headers of a response apart.</summary>
internal sealed class ResponseHeaderUnique : IRule
{
    public RuleInfo Info { get; } = new(
        "response-header-unique", Severity.Warning, "No two headers of a response differ in letter case only.", "Take one of the two out.")
    {
        Why = "Header names know no letter case, so that the two are one and the same.",
        Source = "\"Fix Swagger Validator errors\": headers of a response are unique. None of 46 accepted connectors at hand has two.",
        Bad = """
            "headers": { "Location": { "type": "string" }, "location": { "type": "string" } }
            """,
        Good = """
            "headers": { "Location": { "type": "string" } }
            """,
        Covers = ["Response headers unique"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode response in connector.Tree?.Of(NodeKind.Response) ?? [])
        {
            HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
            foreach (JProperty header in ((response["headers"] as JObject)?.Properties() ?? []).Where(header => !seen.Add(header.Name)))
            {
                yield return Info.At(response.PositionOf(header), $"The header '{header.Name}' of '{response.Key}' is declared already.");
            }
        }
    }
}
