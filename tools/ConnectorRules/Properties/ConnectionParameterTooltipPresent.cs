using ConnectorRules.Schemas;
using Connectors.Diagnostics;

namespace ConnectorRules.Properties;

/// <summary>Wants a tooltip for what a maker enters to make a connection.</summary>
internal sealed class ConnectionParameterTooltipPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-parameter-tooltip-present", Severity.Info, "What a maker enters for a connection has a tooltip.",
        "Add 'tooltip' to its uiDefinition: what to enter.")
    {
        CertificationOnly = true,
        Why = "The form shows the tooltip while the maker types, when the description is out of sight.",
        Source = "\"Specifying connection parameters\". Most accepted connectors have displayName, description and tooltip.",
        Bad = "\"uiDefinition\": { \"displayName\": \"API key\", \"description\": \"The key from Settings.\" }",
        Good = "\"uiDefinition\": { \"displayName\": \"API key\", \"description\": \"The key from Settings.\", \"tooltip\": \"Enter your key\" }",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from parameter in VisibleConnectionParameters.Of(connector)
        where parameter.UiDefinition is { Count: > 0 } && string.IsNullOrWhiteSpace(parameter.Tooltip)
        select Info.At(parameter.Position, $"'{ValueText.Cut(parameter.Name)}' has no tooltip.");
}
