using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Files;

/// <summary>Reminds of ids that are good for one environment only.</summary>
internal sealed class SettingsEnvironmentFree : IRule
{
    private static readonly string[] Ids = ["connectorId", "environment"];

    public RuleInfo Info { get; } = new(
        "settings-environment-free", Severity.Info, "`settings.json` names no connector and no environment.", "Leave it empty, and name it on the command line.")
    {
        Why = "The ids are written back by the first deployment and belong to one environment; in a repository the next one deploys to the wrong place, or to none.",
        Source = "\"Microsoft Power Platform Connectors CLI\": create writes connectorId into the file.",
        Bad = """{ "connectorId": "shared_invoices-5f1e", "environment": "Default-8f1d" }""",
        Good = """{ "connectorId": "", "environment": "" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Connector.SettingsSource is { } source
        ? Ids
            .Select(key => (Key: key, Value: source.Root[key] as JValue))
            .Where(id => id.Value is { Type: JTokenType.String } && !string.IsNullOrWhiteSpace((string?)id.Value))
            .Select(id => Info.At(source.PositionOf(id.Value!), $"'{id.Key}' names '{(string?)id.Value}', which other environments do not have."))
        : [];
}
