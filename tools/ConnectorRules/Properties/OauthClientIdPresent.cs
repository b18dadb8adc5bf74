using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants the registration of the application to have its place.</summary>
internal sealed class OauthClientIdPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "oauth-client-id-present", Severity.Info, "OAuth settings have a clientId, be it a placeholder.",
        "Add 'clientId' with the id of the application at the service, or a placeholder.")
    {
        Why = "The service knows by it which application asks; who deploys the connector has to see that one is needed.",
        Source = "\"Specifying connection parameters\". Accepted connectors have the id or a placeholder such as '<Enter your client id>'.",
        Bad = "\"oAuthSettings\": { \"identityProvider\": \"oauth2\" }",
        Good = "\"oAuthSettings\": { \"identityProvider\": \"oauth2\", \"clientId\": \"<client id>\" }",
        Covers = ["oAuthSettings"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in PropertiesNode.All(connector)
        where node.Place == PropertiesPlace.OAuthSettings
        let id = node.Json["clientId"]
        where (id is null && !node.Json.Properties().Any(member => Spelling.Meant(member.Name, ["clientId"]) is not null))
            || (id is JValue { Type: JTokenType.Null or JTokenType.String } && string.IsNullOrWhiteSpace(id.ToString()))
        select Info.At(node.PositionOf(id ?? node.Json.Parent!), id is null ? "'oAuthSettings' have no clientId." : "'clientId' is empty.");
}
