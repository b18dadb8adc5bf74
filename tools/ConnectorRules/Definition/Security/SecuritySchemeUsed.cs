using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Security;

/// <summary>Tells of schemes that no call demands.</summary>
internal sealed class SecuritySchemeUsed : IRule
{
    public RuleInfo Info { get; } = new(
        "security-scheme-used", Severity.Info, "Where 'securityDefinitions' has a scheme, 'security' names one.")
    {
        CertificationOnly = true,
        Why = "By the letter of OpenAPI a service whose 'security' is missing or empty takes calls from anybody, whatever it defines.",
        Source = "OpenAPI 2.0. 130 of 1,031 accepted connectors define schemes that nothing names; the platform goes by apiProperties.json.",
        Bad = """
            "securityDefinitions": { "api_key": { "type": "apiKey", ... } }, "security": [ ]
            """,
        Good = """
            "securityDefinitions": { "api_key": { "type": "apiKey", ... } }, "security": [ { "api_key": [] } ]
            """,
    };

    // For basic authentication, where the platform's own page demands it, there is a rule about definition and properties together.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        DefinitionNode[] schemes = [.. connector.Tree?.Of(NodeKind.SecurityScheme) ?? []];
        return schemes.Length > 0 && schemes.All(scheme => scheme.Text("type") != "basic") && !SecurityRequirements.Of(connector).Any()
            ? [Info.At(
                schemes[0].Position, $"Nothing demands the scheme '{schemes[0].Key}'.",
                $"Write 'security': [ {{ '{schemes[0].Key}': [] }} ] at the root.")]
            : [];
    }
}
