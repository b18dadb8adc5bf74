using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>The files a <c>settings.json</c> of the connector command lines names.</summary>
/// <param name="Script">Absolute path of the script it names, or null.</param>
/// <param name="Icon">Absolute path of the icon it names, or null.</param>
internal sealed record PackagerSettings(string? Script, string? Icon)
{
    internal static PackagerSettings None { get; } = new(null, null);

    internal static PackagerSettings Of(JsonSource source, string connectorFolder) =>
        new(Named(source, "script", connectorFolder), Named(source, "icon", connectorFolder));

    // The command lines take a path from where they are started, usually the connector's folder; files beside a
    // settings.json in a folder of its own are commonly named from there.
    private static string? Named(JsonSource source, string key, string connectorFolder)
    {
        if (source.Root[key] is not JValue { Type: JTokenType.String } token || string.IsNullOrWhiteSpace((string?)token))
        {
            return null;
        }

        string written = ((string)token!).Replace('\\', '/');
        string[] inside = [.. Candidates(written, connectorFolder, Path.GetDirectoryName(source.File)!)];
        if (inside.Length == 0)
        {
            throw Refusal(
                source, token, $"'{key}' names '{written}', which is outside the connector's folder.", "Name a file below it, relative to it.");
        }

        return Array.Find(inside, File.Exists)
            ?? throw Refusal(
                source, token, $"'{key}' names '{written}', which does not exist.", "Name a file relative to the connector's folder.");
    }

    private static IEnumerable<string> Candidates(string written, string connectorFolder, string settingsFolder)
    {
        if (Path.IsPathRooted(written) || written.AsSpan().ContainsAny(':', '\0'))
        {
            return [];
        }

        string below = Path.TrimEndingDirectorySeparator(connectorFolder) + Path.DirectorySeparatorChar;
        return new[] { connectorFolder, settingsFolder }
            .Select(folder => Path.GetFullPath(Path.Combine(folder, written)))
            .Where(path => path.StartsWith(below, StringComparison.Ordinal));
    }

    private static ConnectorLoadException Refusal(JsonSource source, JToken token, string fault, string remedy)
    {
        SourcePosition position = source.PositionOf(token);
        return new ConnectorLoadException(position.File, fault, position.Line, position.Column)
        {
            Kind = LoadProblem.Settings,
            Remedy = remedy,
        };
    }
}
