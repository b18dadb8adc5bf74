using ConnectorRules.Schemas;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Security;

/// <summary>Holds what stands behind a scheme's name in <c>security</c> to what the scheme has.</summary>
internal sealed class SecurityRequirementScopes : IRule
{
    public RuleInfo Info { get; } = new(
        "security-requirement-scopes", Severity.Warning, "Behind a scheme in 'security' stands a list: of its scopes for oauth2, an empty one for others.")
    {
        Why = "Only oauth2 has scopes. The validator refuses a list that is not empty behind another scheme.",
        Source = "\"Fix Swagger Validator errors\"; OpenAPI 2.0. None of 48 accepted connectors at hand differs.",
        Bad = """
            "securityDefinitions": { "api_key": { "type": "apiKey", ... } }, "security": [ { "api_key": [ "read" ] } ]
            """,
        Good = """
            "securityDefinitions": { "api_key": { "type": "apiKey", ... } }, "security": [ { "api_key": [] } ]
            """,
        Covers = ["Basic and apiKey requirements use []"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        IReadOnlyDictionary<string, DefinitionNode> schemes = SecurityRequirements.Schemes(connector);
        return from pair in SecurityRequirements.Of(connector)
               let scheme = schemes.GetValueOrDefault(pair.Demand.Name)
               where scheme is not null
               from finding in Judge(pair.Owner, pair.Demand, scheme)
               select finding;
    }

    private IEnumerable<Diagnostic> Judge(DefinitionNode owner, JProperty demand, DefinitionNode scheme)
    {
        if (demand.Value is not JArray list)
        {
            yield return Info.At(
                owner.PositionOf(demand.Value), $"'{demand.Name}' has {JsonTypes.Written(demand.Value)} behind it, not a list.",
                "Write a list, which may be empty.");
        }
        else if (scheme.Text("type") is "basic" or "apiKey")
        {
            if (list.Count > 0)
            {
                yield return Info.At(
                    owner.PositionOf(list), $"'{demand.Name}' is of type {scheme.Text("type")} and has no scopes, but {list.Count} are listed.",
                    "Write an empty list.");
            }
        }
        else if (scheme.Text("type") == "oauth2" && scheme["scopes"] is JObject scopes)
        {
            foreach (JValue scope in list.OfType<JValue>().Where(scope => scope.Type == JTokenType.String && !scopes.ContainsKey((string)scope!)))
            {
                // The scopes that count are those of apiProperties.json.
                yield return Info.At(
                    owner.PositionOf(scope), $"'{(string)scope!}' is no scope that '{demand.Name}' declares.",
                    "Add it to 'scopes' of the scheme, or take it out here.")
                    with
                { Severity = Severity.Info };
            }
        }
    }
}
