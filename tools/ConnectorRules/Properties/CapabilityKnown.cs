using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants words the platform knows in <c>capabilities</c>.</summary>
internal sealed class CapabilityKnown : IRule
{
    private static readonly string[] Known = ["actions", "triggers", "gateway", "cloud", "composite", "tabular", "blob"];

    public RuleInfo Info { get; } = new(
        "capability-known", Severity.Warning,
        "Capabilities are words the platform knows: actions, triggers, gateway, cloud, composite, tabular, blob.")
    {
        Why = "Another word says nothing, and where the gateway was meant, no connection can go through one.",
        Source = "Connector table of Dataverse, column capabilities. Letter case aside, one of 1,021 accepted connectors has "
            + "another word ('cloud only').",
        Bad = "\"capabilities\": [ \"gatway\" ]",
        Good = "\"capabilities\": [ \"gateway\" ]",
        Covers = ["capabilities"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from properties in PropertiesNode.All(connector)
        where properties.Place == PropertiesPlace.Properties
        from entry in properties.Json["capabilities"] as JArray ?? []
        where entry.Type == JTokenType.String
        let word = (string)entry!
        where !Known.Contains(word, StringComparer.OrdinalIgnoreCase)
        select Info.At(
            properties.PositionOf(entry),
            $"'{ValueText.Cut(word)}' is no capability.",
            Spelling.Meant(word, Known) is { } meant ? $"Write '{meant}'." : "Remove it.");
}
