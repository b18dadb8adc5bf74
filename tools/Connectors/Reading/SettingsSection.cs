using System.Globalization;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>A section of our own settings, read strictly: what is of the wrong kind or not known is refused with its place.</summary>
/// <remarks>The file is ours, so leniency would only hide a mistake of its author.</remarks>
internal sealed class SettingsSection
{
    private readonly JsonSource source;
    private readonly JObject content;
    private readonly string name;

    private SettingsSection(JsonSource source, JObject content, string name)
    {
        this.source = source;
        this.content = content;
        this.name = name;
    }

    internal static SettingsSection? Of(JsonSource source, string key) => Section(source, source.Root, key, key);

    /// <summary>Refuses keys that are not among those known.</summary>
    internal void Expect(params string[] known)
    {
        if (content.Properties().FirstOrDefault(member => !known.Contains(member.Name, StringComparer.Ordinal)) is { } unknown)
        {
            throw Refusal(
                unknown,
                $"'{Path(unknown.Name)}' is no setting.",
                $"Write '{EditDistance.Nearest(unknown.Name, known, 1)[0]}', or take it out.");
        }
    }

    internal SettingsSection? Section(string key) => Section(source, content, key, Path(key));

    internal IReadOnlyList<SettingsSection> Sections(string key) => Entries(key, "list of objects", (entry, at) =>
        entry is JObject section ? new SettingsSection(source, section, at) : null);

    internal IReadOnlyList<string> Texts(string key) => Entries(key, "list of texts", (entry, _) => AsText(entry));

    internal string Text(string key) => OptionalText(key)
        ?? throw Refusal(content, $"'{name}' has no '{key}'.", $"Add '{key}'.");

    internal string? OptionalText(string key) => content[key] is { } token
        ? AsText(token) ?? throw WrongKind(token, key, "a text")
        : null;

    internal bool? OptionalFlag(string key) => content[key] switch
    {
        null => null,
        JValue { Type: JTokenType.Boolean } truth => (bool)truth,
        { } other => throw WrongKind(other, key, "true or false"),
    };

    internal int WholeNumber(string key) => content[key] switch
    {
        JValue { Type: JTokenType.Integer, Value: long and >= 1 and <= int.MaxValue } number => (int)number,
        { } other => throw WrongKind(other, key, "a whole number from 1"),
        null => throw Refusal(content, $"'{name}' has no '{key}'.", $"Add '{key}'."),
    };

    private static SettingsSection? Section(JsonSource source, JObject container, string key, string path) => container[key] switch
    {
        null => null,
        JObject section => new SettingsSection(source, section, path),
        { } other => throw Refusal(source, other, $"'{path}' is not an object.", "Write an object."),
    };

    private static string? AsText(JToken token) =>
        token is JValue { Type: JTokenType.String } text && !string.IsNullOrWhiteSpace((string?)text) ? (string?)text : null;

    private T[] Entries<T>(string key, string kind, Func<JToken, string, T?> read)
        where T : class
    {
        if (content[key] is not { } token)
        {
            return [];
        }

        JArray list = token as JArray ?? throw WrongKind(token, key, $"a {kind}");
        return
        [
            .. list.Select((entry, index) =>
            {
                string at = string.Create(CultureInfo.InvariantCulture, $"{key}[{index}]");
                return read(entry, Path(at)) ?? throw Refusal(entry, $"'{Path(at)}' does not fit.", $"Make '{Path(key)}' a {kind}.");
            }),
        ];
    }

    private string Path(string key) => $"{name}.{key}";

    private ConnectorLoadException WrongKind(JToken token, string key, string kind) =>
        Refusal(token, $"'{Path(key)}' is not {kind}.", $"Write {kind}.");

    private ConnectorLoadException Refusal(JToken token, string fault, string remedy) => Refusal(source, token, fault, remedy);

    private static ConnectorLoadException Refusal(JsonSource source, JToken token, string fault, string remedy)
    {
        SourcePosition position = source.PositionOf(token);
        return new ConnectorLoadException(position.File, fault, position.Line, position.Column) { Kind = LoadProblem.Settings, Remedy = remedy };
    }
}
