using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants addresses to sign in at.</summary>
internal sealed class OauthAddressAbsolute : IRule
{
    private static readonly string[] Addresses =
        ["authorizationUrl", "tokenUrl", "refreshUrl", "authorizationUrlTemplate", "tokenUrlTemplate", "refreshUrlTemplate", "loginUri"];

    public RuleInfo Info { get; } = new(
        "oauth-address-absolute", Severity.Warning, "The addresses in customParameters are absolute https addresses, or templates of such.",
        "Write the whole address, beginning with https://.")
    {
        Why = "The maker's browser and the platform go there; without a scheme and a host there is nowhere to go, and "
            + "without TLS the secret is read on the way.",
        Source = "\"Specifying connection parameters\"; \"Fix certification policy errors\", 5000.2.6.4: https only.",
        Bad = "\"tokenUrl\": { \"value\": \"/oauth/token\" }",
        Good = "\"tokenUrl\": { \"value\": \"https://login.fabrikam.com/oauth/token\" }",
        Covers = ["oAuthSettings.customParameters of the provider"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in PropertiesNode.All(connector)
        where node.Place == PropertiesPlace.CustomParameter
        let name = (node.Json.Parent as JProperty)?.Name ?? ""
        where Addresses.Contains(name, StringComparer.OrdinalIgnoreCase)
        let value = node.Json["value"]
        where value is JValue { Type: JTokenType.String, Value: string text } && !OauthAddress.IsOpen(text) && !IsSecure(text)
        select Info.At(node.PositionOf(value), $"'{ValueText.Cut(value.ToString())}' as {name} is no absolute https address.");

    private static bool IsSecure(string text) =>
        text.Trim().StartsWith("https://", StringComparison.OrdinalIgnoreCase) && text.Trim().Length > "https://".Length;
}
