using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants OAuth parameters to say whom to sign in to, and no other parameter to.</summary>
internal sealed class OauthSettingsPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "oauth-settings-present", Severity.Error, "A connection parameter of type oauthSetting has oAuthSettings, and no other has.")
    {
        Why = "Without them nobody knows where the sign-in window leads; beside another type they are ignored and the maker gets a text box.",
        Source = "Published schema of apiProperties.json. All 261 OAuth parameters of the accepted connectors have them.",
        Bad = "\"token\": { \"type\": \"oauthSetting\" }",
        Good = "\"token\": { \"type\": \"oauthSetting\", \"oAuthSettings\": { \"identityProvider\": \"oauth2\" } }",
        Covers = ["oAuthSettings"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (var parameter in connector.Properties?.AllConnectionParameters ?? [])
        {
            string name = ValueText.Cut(parameter.Name);
            JProperty? settings = parameter.Json?.Property("oAuthSettings", StringComparison.OrdinalIgnoreCase);
            if (parameter.IsOAuth && settings is null or { Value.Type: JTokenType.Null })
            {
                yield return Info.At(
                    parameter.Position,
                    $"'{name}' is an OAuth parameter without oAuthSettings.",
                    "Add 'oAuthSettings' with 'identityProvider', 'clientId' and 'customParameters'.");
            }
            else if (settings is not null && parameter is { IsOAuth: false, Type: not null })
            {
                Diagnostic finding = Info.At(
                    connector.Properties!.Source.PositionOf(settings),
                    $"'{name}' has oAuthSettings and the type '{ValueText.Cut(parameter.Type)}'.",
                    "Make its type 'oauthSetting', or remove them.");
                yield return finding with { Severity = Severity.Warning };
            }
        }
    }
}
