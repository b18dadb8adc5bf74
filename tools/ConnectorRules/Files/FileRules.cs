namespace ConnectorRules.Files;

/// <summary>Rules about what can be said of files before their content.</summary>
internal static class FileRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new DefinitionPresent(),
        new PropertiesPresent(),
        new IntroPresent(),
        new FileReadable(),
        new FileSize(),
        new FileUtf8(),
        new FileByteOrderMark(),
        new FileJson(),
        new FileJsonStrict(),
        new FileKeysUnique(),
        new FileStyle(),
        new DefinitionSize(),
        new SettingsValid(),
        new SettingsWellFormed(),
        new SettingsFileExists(),
        new SettingsEnvironmentFree(),
    ];
}
