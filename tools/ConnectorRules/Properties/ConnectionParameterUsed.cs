using ConnectorRules.Policies;
using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Finds what a maker enters for nothing.</summary>
internal sealed class ConnectionParameterUsed : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-parameter-used", Severity.Info,
        "What a maker enters for a connection goes somewhere: into a security scheme, a policy, an OAuth template.")
    {
        Why = "The script does not see connection parameters; what no scheme and no policy takes never leaves the form.",
        Source = "\"Write code in a custom connector\"; policy template pages. A credential without any scheme weighs as a "
            + "warning: calls go out without it.",
        Bad = "\"site\": { \"type\": \"string\" }    which no policy names",
        Good = "\"x-ms-apimTemplateParameter.urlTemplate\": \"https://@connectionParameters('site')/api/v1\"",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (Authentication.Of(connector) is not { } authentication || connector.Tree!.Root.Has("x-ms-parameterized-host"))
        {
            yield break;
        }

        // A connection that does not give the scheme what it needs is told of as such; the parameter may be the one that was meant.
        if (authentication.Definition.SecuritySchemes is [_, ..] schemes && !schemes.Any(authentication.Serves))
        {
            yield break;
        }

        PolicyReference[] references = [.. authentication.Properties.Policies.SelectMany(PolicyReference.In)];
        if (references.Any(reference => reference.Name is null))
        {
            yield break;
        }

        HashSet<string> named = new(references.Select(reference => reference.Name!), StringComparer.OrdinalIgnoreCase);
        foreach (IReadOnlyList<ConnectionParameter> way in authentication.Properties.ConnectionWays.Where(way => !way.Any(parameter => parameter.IsGateway)))
        {
            string templates = string.Concat(way.Select(parameter => parameter.OAuthSettings?.ToString() ?? ""));
            foreach (ConnectionParameter parameter in way.Where(parameter => !named.Contains(parameter.Name)))
            {
                if (!IsUsed(parameter, way, templates, authentication))
                {
                    yield return Finding(parameter, authentication);
                }
            }
        }
    }

    private static bool IsUsed(ConnectionParameter parameter, IReadOnlyList<ConnectionParameter> way, string templates, Authentication authentication) =>
        parameter.Json is not { } json
        || parameter.IsOAuth || parameter.Hidden || json["metadata"] is not null
        || parameter.Name.Contains(':', StringComparison.Ordinal)
        || templates.Contains("{" + parameter.Name + "}", StringComparison.OrdinalIgnoreCase)
        || (parameter.IsSecret && authentication.Schemes("apiKey").Any())
        || (IsUserOrPassword(parameter) && authentication.Schemes("basic").Any())
        || way.Any(other => (other.Constraints?["dependencies"] as JObject)?.ContainsKey(parameter.Name) == true);

    private Diagnostic Finding(ConnectionParameter parameter, Authentication authentication)
    {
        string name = ValueText.Cut(parameter.Name);
        bool isCredential = parameter.IsSecret || IsUserOrPassword(parameter);
        if (!isCredential || authentication.Definition.SecuritySchemes.Count > 0)
        {
            return Info.At(
                parameter.Position,
                $"Nothing uses the connection parameter '{name}'.",
                $"Use @connectionParameters('{name}') in a policy, or remove it.");
        }

        string scheme = IsUserOrPassword(parameter) ? "{ \"type\": \"basic\" }" : "{ \"type\": \"apiKey\", \"in\": \"header\", \"name\": … }";
        Diagnostic finding = Info.At(
            parameter.Position,
            $"The connection parameter '{name}' is a credential, and neither a security scheme nor a policy uses it.",
            $"Declare {scheme} in the definition's 'securityDefinitions', or set a header from it by policy.");
        return finding with { Severity = Severity.Warning };
    }

    private static bool IsUserOrPassword(ConnectionParameter parameter) => parameter.Name is "username" or "password";
}
