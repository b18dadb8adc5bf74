using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants an identity provider the platform knows.</summary>
internal sealed class OauthProviderKnown : IRule
{
    private static readonly string[] General = ["oauth2", "oauth2generic", "aad", "aadcertificate"];

    // Services the platform has an identity provider of its own for.
    private static readonly string[] Named =
    [
        "box", "docusign", "dropbox", "dynamicscrmonline", "eventbrite", "facebook", "github", "google", "instagram", "intercom", "linkedin",
        "mailchimp", "medium", "microsoftaccount", "salesforce", "slack", "surveymonkey", "twitter", "vimeo", "wordpress", "yammer", "zendesk",
    ];

    private static readonly Dictionary<string, string> Meant = new(StringComparer.OrdinalIgnoreCase)
    {
        ["oauth"] = "oauth2",
        ["oauth20"] = "oauth2",
        ["oauth2.0"] = "oauth2",
        ["generic"] = "oauth2generic",
        ["generic oauth2"] = "oauth2generic",
        ["azuread"] = "aad",
        ["azureactivedirectory"] = "aad",
        ["entra"] = "aad",
        ["entraid"] = "aad",
    };

    public RuleInfo Info { get; } = new(
        "oauth-provider-known", Severity.Warning, "`identityProvider` is oauth2, oauth2generic, aad, aadcertificate or a service the platform names.")
    {
        Why = "The provider decides which custom parameters are read and how the sign-in runs; with an unknown one no maker can sign in.",
        Source = "Published schema of apiProperties.json. 256 of 261 accepted OAuth parameters have one of the four, 4 a named service, one none.",
        Bad = "\"identityProvider\": \"oauth\"",
        Good = "\"identityProvider\": \"oauth2\"",
        Covers = ["oAuthSettings.identityProvider"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (PropertiesNode node in PropertiesNode.All(connector).Where(node => node.Place == PropertiesPlace.OAuthSettings))
        {
            JToken? provider = node.Json["identityProvider"];
            if (provider is null or { Type: JTokenType.Null } or JValue { Value: "" })
            {
                // A misspelled key is told of as such.
                if (provider is not null || !node.Json.Properties().Any(member => Spelling.Meant(member.Name, ["identityProvider"]) is not null))
                {
                    yield return Info.At(
                        node.PositionOf(provider ?? node.Json.Parent!),
                        "'oAuthSettings' name no identityProvider.",
                        "Add 'identityProvider': 'oauth2' unless it is another.");
                }
            }
            else if (provider is JValue { Type: JTokenType.String, Value: string name } && !IsKnown(name))
            {
                string? meant = Meant.GetValueOrDefault(name.Trim()) ?? Spelling.Meant(name.Trim(), [.. General, .. Named]);
                Diagnostic finding = Info.At(
                    node.PositionOf(provider),
                    $"'{ValueText.Cut(name)}' is no identity provider that is known.",
                    meant is null
                        ? $"Write one of {string.Join(", ", General.Select(known => $"'{known}'"))}, unless the platform has this one."
                        : $"Write '{meant}'.");
                yield return meant is null ? finding with { Severity = Severity.Info } : finding;
            }
        }
    }

    private static bool IsKnown(string name) =>
        General.Contains(name, StringComparer.OrdinalIgnoreCase) || Named.Contains(name, StringComparer.OrdinalIgnoreCase);
}
