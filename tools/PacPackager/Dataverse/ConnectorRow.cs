using Connectors;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Dataverse;

/// <summary>A connector as Dataverse keeps it: one row of the table <c>connector</c>.</summary>
/// <remarks>
/// Source: "connector table/entity reference". The columns hold the inner values of <c>apiProperties.json</c> as JSON text; the
/// whole file in one of them makes the platform fail with "Nullable object must have a value". <c>capabilities</c>,
/// <c>publisher</c> and <c>stackOwner</c> have no column of text.
/// </remarks>
internal sealed record ConnectorRow
{
    /// <summary>The most characters <c>openapidefinition</c> takes.</summary>
    internal const int MaximumDefinitionLength = 1_000_000;

    /// <summary>Logical name: <c>prefix_title</c>, see <see cref="LogicalName"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The title makers see.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What the connector is for; empty where nothing is said.</summary>
    public string Description { get; init; } = "";

    /// <summary>The colour behind the icon, or null.</summary>
    public string? IconBrandColor { get; init; }

    /// <summary>The definition as JSON text.</summary>
    public required string OpenApiDefinition { get; init; }

    /// <summary>The object <c>connectionParameters</c> as JSON text; <c>{}</c> where there is none.</summary>
    public string ConnectionParameters { get; init; } = "{}";

    /// <summary>The object <c>connectionParameterSets</c> as JSON text, or null.</summary>
    public string? ConnectionParameterSets { get; init; }

    /// <summary>The list <c>policyTemplateInstances</c> as JSON text; <c>[]</c> where there is none.</summary>
    public string PolicyTemplateInstances { get; init; } = "[]";

    /// <summary>The list <c>scriptOperations</c> as JSON text; <c>[]</c> where there is none, which means every operation.</summary>
    public string ScriptOperations { get; init; } = "[]";

    /// <summary>The script's text, or null.</summary>
    public string? CustomCode { get; init; }

    /// <summary>The icon's bytes, or null.</summary>
    public byte[]? Icon { get; init; }

    /// <summary>The id of the row, the same every time for the same name.</summary>
    public Guid Id => DerivedId.Of("connector", Name);

    /// <summary>The row of a connector that has been read.</summary>
    /// <param name="connector">A connector with a definition.</param>
    /// <param name="publisherPrefix">The publisher's prefix without the underscore.</param>
    /// <exception cref="UsageException">The connector has no definition or no title, or its icon cannot be read.</exception>
    internal static ConnectorRow Of(Connector connector, string publisherPrefix)
    {
        if (connector.Definition is not { } definition)
        {
            throw new UsageException($"{connector.Directory} has no apiDefinition.swagger.json. Without one there is no connector to make.");
        }

        if (string.IsNullOrWhiteSpace(definition.Title))
        {
            throw new UsageException($"{definition.Source.File}: info.title is missing. Add it: the connector is named after it.");
        }

        JObject? properties = connector.Properties?.Json;
        return new ConnectorRow
        {
            Name = LogicalName.Of(publisherPrefix, definition.Title),
            DisplayName = definition.Title,
            Description = definition.Description ?? "",
            IconBrandColor = connector.Properties?.IconBrandColor,
            OpenApiDefinition = DefinitionText(definition.Source.Root),
            ConnectionParameters = Text(properties?["connectionParameters"]) ?? "{}",
            ConnectionParameterSets = Text(properties?["connectionParameterSets"]),
            PolicyTemplateInstances = Text(properties?["policyTemplateInstances"]) ?? "[]",
            ScriptOperations = Text(properties?["scriptOperations"]) ?? "[]",
            CustomCode = connector.Script?.Text,
            Icon = connector.IconPath is { } icon ? ReadIcon(icon) : null,
        };
    }

    private static string DefinitionText(JObject definition)
    {
        string indented = Text(definition)!;
        return indented.Length <= MaximumDefinitionLength ? indented : definition.ToString(Formatting.None);
    }

    private static string? Text(JToken? token) =>
        token is null or JValue { Type: JTokenType.Null } ? null : token.ToString(Formatting.Indented).ReplaceLineEndings("\n");

    private static byte[] ReadIcon(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read. {unreadable.Message}");
        }
    }
}
