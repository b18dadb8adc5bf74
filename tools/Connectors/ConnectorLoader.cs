using Connectors.Json;
using Connectors.Reading;

namespace Connectors;

/// <summary>Reads a connector's folder.</summary>
public static class ConnectorLoader
{
    /// <summary>Reads the connector at a path.</summary>
    /// <param name="path">The connector's folder, or its definition file under whatever name.</param>
    /// <exception cref="ConnectorLoadException">
    /// There is nothing at the path, nothing of a connector in it, two files where one is meant, or a file that cannot be read.
    /// </exception>
    public static Connector Load(string path)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(full))
        {
            if (ConnectorFolder.IsScript(full))
            {
                throw new ConnectorLoadException(full, "This is a script, not a connector. Name the folder it belongs to.");
            }

            return Read(new ConnectorFolder(Path.GetDirectoryName(full)!), full);
        }

        if (!Directory.Exists(full))
        {
            throw new ConnectorLoadException(full, "There is no such file or folder. Name a connector's folder.");
        }

        ConnectorFolder folder = new(full);
        return Read(folder, folder.FindBeside("apiDefinition.swagger.json"));
    }

    private static Connector Read(ConnectorFolder folder, string? definitionFile)
    {
        string? settingsFile = folder.Find("settings.json");
        PackagerSettings settings = settingsFile is null ? PackagerSettings.None : PackagerSettings.Read(settingsFile, folder.Path);
        string? script = settings.Script ?? folder.FindScript();
        if (definitionFile is null && script is null)
        {
            throw new ConnectorLoadException(
                folder.Path, "The folder holds neither apiDefinition.swagger.json nor a script. Name a connector's folder.");
        }

        ConnectorDefinition? definition = definitionFile is null ? null : DefinitionReader.Read(JsonSource.Read(definitionFile));
        string? properties = folder.FindBeside("apiProperties.json");
        string? toolSettings = folder.Find("pacpackager.json");
        return new Connector
        {
            Directory = folder.Path,
            Name = Slug.Of(definition?.Title, System.IO.Path.GetFileName(folder.Path)),
            Definition = definition,
            Properties = properties is null ? null : PropertiesReader.Read(JsonSource.Read(properties)),
            Script = script is null ? null : new ScriptFile(script, Utf8Text.Read(script)),
            IconPath = settings.Icon ?? folder.Find("icon.png"),
            IntroPath = folder.Find("intro.md") ?? folder.Find("readme.md"),
            SettingsPath = settingsFile,
            Settings = toolSettings is null ? new ToolSettings() : ToolSettings.Read(toolSettings),
        };
    }
}
