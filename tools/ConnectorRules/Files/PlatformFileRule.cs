using Connectors.Diagnostics;
using Connectors.Json;

namespace ConnectorRules.Files;

/// <summary>A rule about the text of the two JSON files the platform reads.</summary>
internal abstract class PlatformFileRule : IRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        new[] { connector.Connector.Definition?.Source, connector.Properties?.Source }.OfType<JsonSource>().SelectMany(Check);

    protected abstract IEnumerable<Diagnostic> Check(JsonSource file);
}
