using Connectors.Json;

namespace Connectors.Reading;

/// <summary>Reads a connector part by part; a part that cannot be read does not keep the others from being read.</summary>
internal sealed class ConnectorReader
{
    private const string DefinitionName = "apiDefinition.swagger.json";
    private const string PropertiesName = "apiProperties.json";
    private const string SettingsName = "settings.json";
    private const string ToolSettingsName = "pacpackager.json";

    private static readonly HashSet<string> SaysSomethingOfOthers = new([SettingsName, ToolSettingsName], StringComparer.OrdinalIgnoreCase);

    private readonly ConnectorFolder folder;
    private readonly List<ConnectorLoadException> problems = [];
    private bool isWhole = true;

    internal ConnectorReader(ConnectorFolder folder)
    {
        this.folder = folder;
        DefinitionFile = folder.FindBeside(DefinitionName);
        PropertiesFile = folder.FindBeside(PropertiesName);
    }

    /// <summary>Absolute path of the definition to read, or null.</summary>
    internal string? DefinitionFile { get; init; }

    /// <summary>Why parts are missing, in the order met.</summary>
    internal IReadOnlyList<ConnectorLoadException> Problems => problems;

    private string? PropertiesFile { get; init; }

    private string? ScriptFile { get; init; }

    private string? IconFile { get; init; }

    /// <summary>A reader of one file of a connector: what it is, its name tells; under any other name it is a definition.</summary>
    /// <exception cref="ConnectorLoadException">Of such a file alone nothing can be said.</exception>
    internal static ConnectorReader ForFile(string file)
    {
        string name = Path.GetFileName(file);
        if (SaysSomethingOfOthers.Contains(name) || Path.GetExtension(name).Equals(".md", StringComparison.OrdinalIgnoreCase))
        {
            throw new ConnectorLoadException(file, "Of this file alone nothing can be said.") { Remedy = "Name the connector's folder." };
        }

        bool isScript = ConnectorFolder.IsScript(file);
        bool isProperties = name.Equals(PropertiesName, StringComparison.OrdinalIgnoreCase);
        bool isIcon = Path.GetExtension(name).Equals(".png", StringComparison.OrdinalIgnoreCase);
        return new ConnectorReader(new ConnectorFolder(Path.GetDirectoryName(file)!))
        {
            isWhole = false,
            DefinitionFile = isScript || isProperties || isIcon ? null : file,
            PropertiesFile = isProperties ? file : null,
            ScriptFile = isScript ? file : null,
            IconFile = isIcon ? file : null,
        };
    }

    /// <summary>Reads what was asked for.</summary>
    /// <exception cref="ConnectorLoadException">There is nothing of a connector, or two files could be meant.</exception>
    internal Connector Read()
    {
        string? settingsFile = isWhole ? folder.Find(SettingsName) : null;
        JsonSource? settingsSource = settingsFile is null ? null : Attempt(() => JsonSource.Read(settingsFile));
        PackagerSettings settings = settingsSource is null
            ? PackagerSettings.None
            : Attempt(() => PackagerSettings.Of(settingsSource, folder.Path)) ?? PackagerSettings.None;
        string? script = isWhole ? settings.Script ?? folder.FindScript() : ScriptFile;
        if (isWhole && DefinitionFile is null && script is null)
        {
            throw new ConnectorLoadException(
                folder.Path, "The folder holds neither apiDefinition.swagger.json nor a script.")
            { Remedy = "Name a connector's folder." };
        }

        ConnectorDefinition? definition = DefinitionFile is null ? null : Attempt(() => DefinitionReader.Read(ReadJson(DefinitionFile)));
        return new Connector
        {
            Directory = folder.Path,
            Name = Slug.Of(definition?.Title, Path.GetFileName(folder.Path)),
            Definition = definition,
            Properties = PropertiesFile is null ? null : Attempt(() => PropertiesReader.Read(ReadJson(PropertiesFile))),
            Script = script is null ? null : Attempt(() => new ScriptFile(script, Utf8Text.Read(script).Text)),
            IconPath = isWhole ? settings.Icon ?? folder.Find("icon.png") : IconFile,
            IntroPath = isWhole ? folder.Find("intro.md") ?? folder.Find("readme.md") : null,
            SettingsPath = settingsFile,
            SettingsSource = settingsSource,
            Settings = ReadToolSettings(),
        };
    }

    // What one setting says wrongly does not take the others away: suppressions hold all the same.
    private ToolSettings ReadToolSettings() =>
        folder.Find(ToolSettingsName) is { } file && Attempt(() => JsonSource.Read(file)) is { } source
            ? Attempt(() => ToolSettings.Of(source)) ?? new ToolSettings { Source = source }
            : new ToolSettings();

    // Of a file in another encoding the rest can still be judged; the problem stays one.
    private JsonSource ReadJson(string file)
    {
        try
        {
            return JsonSource.Read(file);
        }
        catch (ConnectorLoadException problem) when (problem.Kind == LoadProblem.NotUtf8)
        {
            problems.Add(problem);
            return JsonSource.Parse(file, Utf8Text.Guess(file));
        }
    }

    private T? Attempt<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ConnectorLoadException problem)
        {
            problems.Add(problem);
            return null;
        }
    }
}
