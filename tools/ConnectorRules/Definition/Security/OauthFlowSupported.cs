using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Security;

/// <summary>Speaks of the one OAuth flow that connections cannot use.</summary>
internal sealed class OauthFlowSupported : IRule
{
    public RuleInfo Info { get; } = new(
        "oauth-flow-supported", Severity.Warning, "An oauth2 scheme does not use the flow of client credentials.",
        "Use 'accessCode', or take an API key and let the script fetch the token.")
    {
        Why = "A connection is made by a user who signs in; the platform asks for no token in the name of an application.",
        Source = "\"Custom connector FAQ\": client credentials are not supported. None of 48 accepted connectors at hand uses them.",
        Bad = """
            "oauth": { "type": "oauth2", "flow": "application", "tokenUrl": "https://login.fabrikam.com/token", "scopes": { } }
            """,
        Good = """
            "oauth": { "type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://login.fabrikam.com/authorize", ... }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from scheme in connector.Tree?.Of(NodeKind.SecurityScheme) ?? []
        where scheme.Text("type") == "oauth2" && scheme.Text("flow") == "application"
        select Info.At(scheme.PositionOf("flow"), $"The scheme '{scheme.Key}' has the flow 'application', which is that of client credentials.");
}
