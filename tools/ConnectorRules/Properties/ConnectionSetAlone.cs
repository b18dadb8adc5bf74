using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Points at connection parameters beside sets of them.</summary>
internal sealed class ConnectionSetAlone : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-set-alone", Severity.Info, "Where connectionParameterSets offers several ways, connectionParameters is empty.",
        "Move the parameters into a set, unless they are there for connections made before the sets.")
    {
        Why = "Makers choose among the sets; the parameters beside them are for connections that are there already.",
        Source = "\"Multiple authentications\". Some of the 10 accepted connectors with sets have both.",
        Bad = "\"connectionParameters\": { \"api_key\": { \"type\": \"securestring\" } }, \"connectionParameterSets\": { \"values\": [ … ] }",
        Good = "\"connectionParameters\": {}, \"connectionParameterSets\": { \"values\": [ … ] }",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Properties is { ConnectionParameters.Count: > 0, ConnectionParameterSets.Count: > 0 } properties
        && properties.Json?["connectionParameters"] is { Parent: JProperty beside }
            ? [Info.At(
                properties.Source.PositionOf(beside),
                $"'connectionParameters' asks for '{ValueText.Cut(properties.ConnectionParameters[0].Name)}' beside the parameter sets.")]
            : [];
}
