using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Keeps the application's secret out of the file.</summary>
/// <remarks>Its findings never show the secret.</remarks>
internal sealed class OauthClientSecretAbsent : IRule
{
    private static readonly string[] Placeholders = ["placeholder", "your", "enter ", "redacted"];

    private static readonly string[] Words = ["secret", "clientsecret", "client_secret", "client-secret", "client secret", "none", "null", "todo", "dummy"];

    public RuleInfo Info { get; } = new(
        "oauth-client-secret-absent", Severity.Warning, "No clientSecret is shipped.",
        "Remove 'clientSecret', give the secret when deploying, and let the service issue another one.")
    {
        Why = "Whoever reads the file can act as the application; the secret belongs to the command that deploys.",
        Source = "\"Microsoft Power Platform Connectors CLI\": create and update take the secret as an argument. 7 of 1,021 "
            + "accepted connectors ship one or a stand-in for it.",
        Bad = "\"clientSecret\": \"9sZ8bd…\"",
        Good = "\"clientId\": \"<client id>\"",
        Covers = ["oAuthSettings.clientSecret is not shipped"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in PropertiesNode.All(connector)
        where node.Place == PropertiesPlace.OAuthSettings
        from member in node.Json.Properties()
        where member.Name.Equals("clientSecret", StringComparison.OrdinalIgnoreCase) && IsSecret(member.Value)
        select Info.At(node.PositionOf(member.Value), "'clientSecret' is in the file.");

    private static bool IsSecret(JToken value) => value switch
    {
        JValue { Type: JTokenType.String, Value: string text } => !IsPlaceholder(text.Trim()),
        { Type: JTokenType.Null } => false,
        _ => true,
    };

    private static bool IsPlaceholder(string text) =>
        text.Length == 0
        || text[0] is '<' or '{' or '[' or '$' or '%'
        || text.All(sign => sign is '*' or 'x' or 'X' or '.' or '-' or '_' or '0')
        || Words.Contains(text, StringComparer.OrdinalIgnoreCase)
        || Array.Exists(Placeholders, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
