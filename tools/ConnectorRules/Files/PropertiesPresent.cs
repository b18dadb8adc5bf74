using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Files;

/// <summary>Wants the properties beside the definition.</summary>
internal sealed class PropertiesPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "properties-present", Severity.Warning, "`apiProperties.json` stands beside the definition.",
        "Write apiProperties.json with at least properties.iconBrandColor and properties.connectionParameters.")
    {
        Why = "Without it the connector has no colour, no connection parameters and no policies, and the paconn command line does not start.",
        Source = "Help of paconn: create and update take both files.",
        Bad = "apiDefinition.swagger.json",
        Good = "apiDefinition.swagger.json, apiProperties.json",
    };

    // Properties that are there but cannot be read are told of as a problem of reading.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector is { IsWholeFolder: true, Connector: { Properties: null, Definition: { } definition } }
        && !connector.Problems.Any(problem => problem.File.EndsWith("apiProperties.json", StringComparison.OrdinalIgnoreCase))
            ? [Info.At(new SourcePosition(definition.Source.File, 1, 1), "The definition has no 'apiProperties.json' beside it.")]
            : [];
}
