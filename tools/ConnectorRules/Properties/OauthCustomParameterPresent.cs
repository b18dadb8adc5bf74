using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants the custom parameters an identity provider reads.</summary>
internal sealed class OauthCustomParameterPresent : IRule
{
    private static readonly (string Provider, string Name)[] Required =
    [
        ("oauth2", "authorizationUrl"),
        ("oauth2", "tokenUrl"),
        ("oauth2", "refreshUrl"),
        ("oauth2generic", "authorizationUrlTemplate"),
        ("oauth2generic", "tokenUrlTemplate"),
        ("oauth2generic", "refreshUrlTemplate"),
        ("aad", "resourceUri"),
    ];

    private static readonly (string Provider, string Name)[] Optional =
    [
        ("oauth2generic", "authorizationUrlQueryStringTemplate"),
        ("oauth2generic", "tokenUrlQueryStringTemplate"),
        ("oauth2generic", "tokenBodyTemplate"),
        ("oauth2generic", "refreshUrlQueryStringTemplate"),
        ("oauth2generic", "refreshBodyTemplate"),
        ("aad", "loginUri"),
        ("aad", "tenantId"),
    ];

    public RuleInfo Info { get; } = new(
        "oauth-custom-parameter-present", Severity.Warning,
        "OAuth settings have the customParameters that their identityProvider reads, under the names it knows.")
    {
        Why = "They say where the maker signs in, where the token comes from and for which service it is; without them no connection can be made.",
        Source = "Published schema of apiProperties.json; \"Specifying connection parameters\". Some accepted connectors begin "
            + "the names with a capital, which is no fault.",
        Bad = "\"identityProvider\": \"oauth2\", \"customParameters\": { \"authUrl\": { \"value\": \"https://login.fabrikam.com\" } }",
        Good = "\"identityProvider\": \"aad\", \"customParameters\": { \"resourceUri\": { \"value\": \"https://graph.microsoft.com\" } }",
        Covers = ["oAuthSettings.customParameters of the provider"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in PropertiesNode.All(connector)
        where node.Place == PropertiesPlace.OAuthSettings
        let provider = node.Json["identityProvider"] is JValue { Type: JTokenType.String, Value: string text } ? text : ""
        from finding in Judge(node, provider)
        select finding;

    private IEnumerable<Diagnostic> Judge(PropertiesNode settings, string provider)
    {
        JToken? written = settings.Json["customParameters"];
        if (written is not (null or JObject or { Type: JTokenType.Null }))
        {
            yield break;
        }

        JProperty[] given = [.. (written as JObject)?.Properties() ?? []];
        string[] required = [.. NamesOf(Required, provider)];
        string[] known = [.. required, .. NamesOf(Optional, provider)];
        foreach (JProperty stranger in given.Where(member => !known.Contains(member.Name, StringComparer.OrdinalIgnoreCase)))
        {
            if (Spelling.Meant(stranger.Name, known) is { } meant && !Has(given, meant))
            {
                yield return Info.At(
                    settings.PositionOf(stranger),
                    $"'{ValueText.Cut(stranger.Name)}' is no custom parameter of '{provider}'.",
                    $"Write '{meant}'.");
            }
        }

        foreach (string name in required.Where(name => !Has(given, name) && !given.Any(member => Spelling.Meant(member.Name, [name]) is not null)))
        {
            if (name != "resourceUri" || !NamesResourceElsewhere(settings))
            {
                yield return Info.At(
                    settings.PositionOf(written?.Parent ?? settings.Json.Parent!),
                    $"The identityProvider '{provider}' needs the custom parameter '{name}'.",
                    $"Add '{name}' with 'value' to 'customParameters'.");
            }
        }
    }

    private static IEnumerable<string> NamesOf((string Provider, string Name)[] rows, string provider) =>
        rows.Where(row => row.Provider.Equals(provider, StringComparison.OrdinalIgnoreCase)).Select(row => row.Name);

    private static bool Has(JProperty[] given, string name) => Array.Exists(given, member => member.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static bool NamesResourceElsewhere(PropertiesNode settings) =>
        settings.Json["properties"] is JObject properties && properties.ContainsKey("AzureActiveDirectoryResourceId");
}
