using Connectors.Diagnostics;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Files;

/// <summary>Wants the definition and the properties that <c>settings.json</c> names; <see cref="SettingsValid"/> speaks of script and icon.</summary>
internal sealed class SettingsFileExists : IRule
{
    private static readonly string[] Named = ["apiDefinition", "apiProperties"];

    public RuleInfo Info { get; } = new(
        "settings-file-exists", Severity.Warning, "The definition and the properties that `settings.json` names exist.", "Name a file relative to the connector's folder.")
    {
        Why = "The command lines open the files that are named there, and end with an error where one is missing.",
        Source = "\"Microsoft Power Platform Connectors CLI\", settings file.",
        Bad = """{ "apiDefinition": "swagger.json" }    with no such file""",
        Good = """{ "apiDefinition": "apiDefinition.swagger.json" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) => connector.Connector.SettingsSource is { } source
        ? Named
            .Select(key => source.Root[key])
            .OfType<JValue>()
            .Where(named => named.Type == JTokenType.String && !string.IsNullOrWhiteSpace((string?)named) && !IsThere((string)named!, source, connector))
            .Select(named => Info.At(source.PositionOf(named), $"'{(string?)named}' does not exist."))
        : [];

    // A path may be meant from the connector's folder or from that of the settings; one with a drive or a variable is somebody's own.
    private static bool IsThere(string named, JsonSource source, ConnectorSubject connector)
    {
        string path = named.Replace('\\', '/');
        return Path.IsPathRooted(path) || path.AsSpan().ContainsAny(':', '$', '%')
            || new[] { connector.Connector.Directory, Path.GetDirectoryName(source.File)! }.Any(folder => File.Exists(Path.Combine(folder, path)));
    }
}
