using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Wants the gateway parameter and the gateway capability together.</summary>
internal sealed class GatewayCapabilityDeclared : IRule
{
    public RuleInfo Info { get; } = new(
        "gateway-capability-declared", Severity.Warning, "A connection parameter of type gatewaySetting goes with the capability gateway.")
    {
        Why = "Without the capability the platform does not send calls through the on-premises data gateway that the maker chose.",
        Source = "Published schema of apiProperties.json. One accepted connector has such a parameter, two have the capability.",
        Bad = "\"capabilities\": [], \"connectionParameters\": { \"gateway\": { \"type\": \"gatewaySetting\" } }",
        Good = "\"capabilities\": [ \"gateway\" ], \"connectionParameters\": { \"gateway\": { \"type\": \"gatewaySetting\" } }",
        Covers = ["capabilities"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Properties is not { } properties)
        {
            return [];
        }

        ConnectionParameter? gateway = properties.AllConnectionParameters.FirstOrDefault(parameter => parameter.IsGateway);
        return gateway is not null && !properties.Capabilities.Contains("gateway", StringComparer.OrdinalIgnoreCase)
            ? [Info.At(
                gateway.Position,
                $"'{ValueText.Cut(gateway.Name)}' chooses a gateway, and 'capabilities' lacks 'gateway'.",
                "Add 'gateway' to 'capabilities'.")]
            : [];
    }
}
