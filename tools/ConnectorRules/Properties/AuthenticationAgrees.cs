using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Wants the connection to ask for what the definition's security needs.</summary>
internal sealed class AuthenticationAgrees : IRule
{
    public RuleInfo Info { get; } = new(
        "authentication-agrees", Severity.Warning,
        "The connection parameters give an apiKey scheme its securestring and an oauth2 scheme its OAuth parameter.")
    {
        Why = "The platform fills the scheme from the connection; where the connection has nothing of the kind, calls go out without a credential.",
        Source = "\"Specifying connection parameters\". 3 of 555 accepted connectors with an API key have no securestring, 1 of "
            + "221 with OAuth no OAuth parameter.",
        Bad = "\"connectionParameters\": {}    where the definition has a scheme of type apiKey",
        Good = "\"connectionParameters\": { \"api_key\": { \"type\": \"securestring\" } }",
        Covers = ["Definition and properties agree on the kind of authentication"],
    };

    // Of several schemes one that is served is enough: the others may be left over. Basic authentication has a rule of its own.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (Authentication.Of(connector) is not { } authentication || authentication.Definition.SecuritySchemes.Any(authentication.Serves))
        {
            yield break;
        }

        if (authentication.Schemes("apiKey").FirstOrDefault() is { } key && !IsGivenOtherwise(authentication, key))
        {
            ConnectionParameter? candidate = authentication.Properties.AllConnectionParameters
                .FirstOrDefault(parameter => string.Equals(parameter.Type, "string", StringComparison.OrdinalIgnoreCase));
            yield return Info.At(
                candidate?.Position ?? authentication.Place,
                $"The definition's scheme '{ValueText.Cut(key.Name)}' needs an API key, and no connection parameter is a securestring.",
                candidate is null
                    ? "Add a connection parameter 'api_key' of type 'securestring'."
                    : $"Make '{ValueText.Cut(candidate.Name)}' a securestring if it is the key, or add 'api_key'.");
        }

        if (authentication.Schemes("oauth2").FirstOrDefault() is { } oauth && !authentication.IsSetByPolicy("Authorization"))
        {
            yield return Info.At(
                authentication.Place,
                $"The definition's scheme '{ValueText.Cut(oauth.Name)}' is OAuth, and no connection parameter is of type oauthSetting.",
                "Add a connection parameter 'token' of type 'oauthSetting' with its oAuthSettings.");
        }
    }

    // A secret as a plain string is told of as such.
    private static bool IsGivenOtherwise(Authentication authentication, SecurityScheme key) =>
        authentication.Properties.AllConnectionParameters.Any(parameter => SecretNames.Contain(parameter.Name))
        || (key.ParameterName is { } name && authentication.IsSetByPolicy(name));
}
