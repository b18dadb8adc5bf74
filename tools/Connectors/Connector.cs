using Connectors.Json;

namespace Connectors;

/// <summary>A connector's folder as data.</summary>
public sealed record Connector
{
    /// <summary>Absolute path of the folder.</summary>
    public required string Directory { get; init; }

    /// <summary>Lower-case letters, digits and hyphens, for addresses: the title, or else the folder's name.</summary>
    public required string Name { get; init; }

    /// <summary>What <c>apiDefinition.swagger.json</c> says, or null where there is none.</summary>
    public ConnectorDefinition? Definition { get; init; }

    /// <summary>What <c>apiProperties.json</c> says, or null where there is none.</summary>
    public ConnectorProperties? Properties { get; init; }

    /// <summary>The custom code, or null.</summary>
    public ScriptFile? Script { get; init; }

    /// <summary>Absolute path of the icon, or null.</summary>
    public string? IconPath { get; init; }

    /// <summary>Absolute path of <c>intro.md</c> or <c>readme.md</c>, or null.</summary>
    public string? IntroPath { get; init; }

    /// <summary>Absolute path of <c>settings.json</c>, or null.</summary>
    public string? SettingsPath { get; init; }

    /// <summary>What <c>settings.json</c> says, or null where there is none that can be read.</summary>
    public JsonSource? SettingsSource { get; init; }

    /// <summary>What <c>pacpackager.json</c> says.</summary>
    public ToolSettings Settings { get; init; } = new();
}
