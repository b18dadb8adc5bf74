using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Wants a description of what a maker enters to make a connection.</summary>
internal sealed class ConnectionParameterDescriptionPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-parameter-description-present", Severity.Warning, "What a maker enters for a connection has a description.",
        "Add 'description' to its uiDefinition: what the value is and where to find it.")
    {
        CertificationOnly = true,
        Why = "The maker has to know where the value comes from; certification refuses a connection parameter without a description.",
        Source = "\"Fix certification policy errors\", 5000.2.6.10. 87 of 1,021 accepted connectors have a connection parameter "
            + "without description or tooltip.",
        Bad = "\"uiDefinition\": { \"displayName\": \"API key\" }",
        Good = "\"uiDefinition\": { \"displayName\": \"API key\", \"description\": \"The key from Settings, Integrations.\" }",
        Covers = ["uiDefinition", "5000.2.6.10 connection parameter description", "5000.2.6 swagger and uiDefinition"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from parameter in VisibleConnectionParameters.Of(connector)
        where parameter.UiDefinition is { Count: > 0 } && string.IsNullOrWhiteSpace(parameter.Description)
        select Info.At(Place(connector.Properties!, parameter), $"'{ValueText.Cut(parameter.Name)}' has no description.");

    private static SourcePosition Place(ConnectorProperties properties, ConnectionParameter parameter) =>
        parameter.UiDefinition!["description"] is { } blank ? properties.Source.PositionOf(blank) : parameter.Position;
}
