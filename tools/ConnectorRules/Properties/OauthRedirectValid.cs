using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Holds the way back from the sign-in to what the platform knows.</summary>
internal sealed class OauthRedirectValid : IRule
{
    private static readonly string[] Modes = ["Global", "GlobalPerConnector", "Direct"];

    public RuleInfo Info { get; } = new(
        "oauth-redirect-valid", Severity.Warning,
        "`redirectMode` is Global, GlobalPerConnector or Direct; `redirectUrl` is an absolute https address.")
    {
        Why = "The service sends the maker back to that address; with another one the sign-in never ends.",
        Source = "Published schema of apiProperties.json, and GlobalPerConnector, which 35 accepted connectors have. Nobody has "
            + "another mode, letter case aside.",
        Bad = "\"redirectMode\": \"PerConnector\"",
        Good = "\"redirectMode\": \"GlobalPerConnector\"",
        Covers = ["oAuthSettings.redirectMode"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (PropertiesNode node in PropertiesNode.All(connector).Where(node => node.Place == PropertiesPlace.OAuthSettings))
        {
            if (node.Json["redirectMode"] is JValue { Type: JTokenType.String, Value: string mode } written
                && !Modes.Contains(mode, StringComparer.OrdinalIgnoreCase))
            {
                yield return Info.At(
                    node.PositionOf(written),
                    $"'{ValueText.Cut(mode)}' is no redirectMode.",
                    $"Write '{Spelling.Meant(mode, Modes) ?? (mode.Contains("connector", StringComparison.OrdinalIgnoreCase) ? Modes[1] : Modes[0])}'.");
            }

            if (node.Json["redirectUrl"] is JValue { Type: JTokenType.String, Value: string { Length: > 0 } url } address && !IsAddress(url))
            {
                yield return Info.At(
                    node.PositionOf(address),
                    $"'{ValueText.Cut(url)}' as redirectUrl is no absolute https address.",
                    "Write 'https://global.consent.azure-apim.net/redirect', or remove it.");
            }
        }
    }

    private static bool IsAddress(string text) =>
        OauthAddress.IsOpen(text) || (Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme == Uri.UriSchemeHttps);
}
