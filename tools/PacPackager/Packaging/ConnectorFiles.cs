using Connectors;

namespace PacPackager.Packaging;

/// <summary>The files that <c>pac connector create</c> takes, side by side.</summary>
internal static class ConnectorFiles
{
    /// <summary>Those the connector has, byte by byte, under the names the platform's tools give them.</summary>
    /// <exception cref="UsageException">One of them cannot be read.</exception>
    internal static IReadOnlyList<ArchiveEntry> Of(Connector connector)
    {
        (string Name, string? Path)[] files =
        [
            ("apiDefinition.swagger.json", connector.Definition?.Source.File),
            ("apiProperties.json", connector.Properties?.Source.File),
            ("icon.png", connector.IconPath),
            ("script.csx", connector.Script?.Path),
        ];
        return [.. files.Where(file => file.Path is not null).Select(file => ArchiveEntry.OfFile(file.Name, file.Path!))];
    }
}
