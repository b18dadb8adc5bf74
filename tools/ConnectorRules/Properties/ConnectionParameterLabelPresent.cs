using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>Wants a label for everything a maker enters or chooses to make a connection.</summary>
internal sealed class ConnectionParameterLabelPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "connection-parameter-label-present", Severity.Info, "What a maker enters for a connection has a uiDefinition with a displayName.",
        "Add 'uiDefinition' with 'displayName'.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "Without a label the form shows the bare key, or nothing; certification refuses an empty uiDefinition.",
        Source = "\"Fix certification policy errors\", 5000.2.6.9. 52 of 1,021 accepted connectors have a connection parameter without displayName; "
            + "OAuth parameters mostly have no uiDefinition and need none.",
        Bad = "\"api_key\": { \"type\": \"securestring\", \"uiDefinition\": {} }",
        Good = "\"api_key\": { \"type\": \"securestring\", \"uiDefinition\": { \"displayName\": \"API key\" } }",
        Covers = ["uiDefinition", "5000.2.6.9 every uiDefinition non-empty", "5000.2.6 swagger and uiDefinition"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
    [
        .. VisibleConnectionParameters.Of(connector)
            .Where(parameter => IsBlank(parameter.DisplayName) && parameter.UiDefinition is not { Count: 0 })
            .Select(parameter => Finding(connector.Properties!, parameter)),
        .. PropertiesNode.All(connector)
            .Where(node => node is { Place: PropertiesPlace.UiDefinition, Json.Count: 0 })
            .Select(node => Info.At(
                node.PositionOf(node.Json.Parent!),
                $"{Owner(node.Json)} is empty.",
                "Add 'displayName' and 'description', or remove it.")),
        .. (connector.Properties?.ConnectionParameterSets ?? [])
            .Where(set => IsBlank(set.DisplayName) && set.Json["uiDefinition"] is not JObject { Count: 0 })
            .Select(set => Info.At(set.Position, $"The parameter set '{ValueText.Cut(set.Name)}' has no label.")),
    ];

    private Diagnostic Finding(ConnectorProperties properties, ConnectionParameter parameter)
    {
        string name = ValueText.Cut(parameter.Name);
        return parameter.UiDefinition is not { } ui
            ? Info.At(parameter.Position, $"'{name}' has no uiDefinition.")
            : Info.At(
                properties.Source.PositionOf(ui["displayName"] ?? ui.Parent!),
                $"The uiDefinition of '{name}' has no displayName.",
                ui["displayName"] is null ? "Add 'displayName'." : "Write a label.");
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static string Owner(JObject ui) => ui.Parent?.Parent?.Parent is JProperty owner && owner.Value is JObject
        ? $"The uiDefinition of '{ValueText.Cut(owner.Name)}'"
        : "The uiDefinition";
}
