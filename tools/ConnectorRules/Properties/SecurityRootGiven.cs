using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Wants security schemes to be demanded, not only declared.</summary>
internal sealed class SecurityRootGiven : IRule
{
    public RuleInfo Info { get; } = new(
        "security-root-given", Severity.Info, "The definition's 'security', or that of its operations, names a declared scheme.")
    {
        CertificationOnly = true,
        Why = "By the letter of Swagger 2.0 a scheme that nothing demands is not used; the platform uses it all the same.",
        Source = "OpenAPI 2.0, security requirement. 130 of 1,024 accepted definitions declare schemes and demand none.",
        Bad = "\"securityDefinitions\": { \"basic_auth\": { \"type\": \"basic\" } }, \"security\": []",
        Good = "\"securityDefinitions\": { \"basic_auth\": { \"type\": \"basic\" } }, \"security\": [ { \"basic_auth\": [] } ]",
        Covers = ["Root security names the scheme"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { SecuritySchemes: [{ } first, ..] } definition
            || definition.Security is [_, ..] || definition.Operations.Any(operation => operation.Security is [_, ..]))
        {
            return [];
        }

        SourcePosition place = connector.Tree!.Root.PositionOfKey(definition.Security is null ? "securityDefinitions" : "security");
        return [Info.At(
            place,
            $"Nothing demands the scheme '{ValueText.Cut(first.Name)}'.",
            $"Write \"security\": [ {{ \"{ValueText.Cut(first.Name)}\": [] }} ] at the root.")];
    }
}
