using Connectors.Diagnostics;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Files;

/// <summary>Holds <c>settings.json</c> to the keys the command lines read.</summary>
internal sealed class SettingsWellFormed : IRule
{
    private static readonly string[] Keys =
    [
        "connectorId", "environment", "apiProperties", "apiDefinition", "icon", "script", "powerAppsUrl", "powerAppsApiVersion",
        "flowUrl", "flowApiVersion", "clientId", "tenant", "authorityUrl", "resource",
    ];

    public RuleInfo Info { get; } = new(
        "settings-well-formed", Severity.Info, "`settings.json` has keys that the command lines read, with texts.", "Take it out, or write the key that was meant.")
    {
        Why = "A key that is not read settles nothing: the file it was to name is not deployed.",
        Source = "\"Microsoft Power Platform Connectors CLI\", settings file, and its published schema, which lacks script.",
        Bad = """{ "scriptFile": "script.csx" }""",
        Good = """{ "script": "script.csx" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Connector.SettingsSource is { } source
        ? source.Root.Properties().Select(member => OfMember(source, member)).OfType<Diagnostic>()
        : [];

    private Diagnostic? OfMember(JsonSource source, JProperty member)
    {
        if (!Keys.Contains(member.Name, StringComparer.Ordinal))
        {
            Diagnostic finding = Info.At(source.PositionOf(member), $"The command lines do not read '{member.Name}'.");
            return Spelling.Nearest(member.Name, Keys) is { } nearest ? finding with { Fix = $"Write '{nearest}'." } : finding;
        }

        return member.Value.Type is JTokenType.String or JTokenType.Null
            ? null
            : Info.At(source.PositionOf(member.Value), $"'{member.Name}' is no text.", "Write a text.") with { Severity = Severity.Warning };
    }
}
