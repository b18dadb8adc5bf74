using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Wants OAuth to be in the definition, too.</summary>
internal sealed class OauthSchemeDeclared : IRule
{
    public RuleInfo Info { get; } = new(
        "oauth-scheme-declared", Severity.Info, "Where makers sign in by OAuth, the definition has a security scheme of type oauth2.",
        "Add a scheme of type oauth2 to 'securityDefinitions', and name it in 'security'.")
    {
        CertificationOnly = true,
        Why = "Readers of the definition, and tools that import it alone, learn from it how to sign in.",
        Source = "\"Create a custom connector with Azure AD\". 30 of 261 accepted connectors with OAuth work without.",
        Bad = "\"token\": { \"type\": \"oauthSetting\" }    where the definition has no securityDefinitions",
        Good = "\"securityDefinitions\": { \"oauth\": { \"type\": \"oauth2\", \"flow\": \"accessCode\" } }",
        Covers = ["Definition and properties agree on the kind of authentication"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        Authentication.Of(connector) is { HasOAuth: true } authentication && !authentication.Schemes("oauth2").Any()
            ? [Info.At(
                authentication.Properties.AllConnectionParameters.First(parameter => parameter.IsOAuth).Position,
                "Makers sign in by OAuth, and the definition has no security scheme of type oauth2.")]
            : [];
}
