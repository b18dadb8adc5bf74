using System.Xml.Linq;
using PacPackager.Dataverse;

namespace PacPackager.Packaging;

/// <summary>What a solution lists of its parts.</summary>
/// <param name="Type">The kind of component, by its number in Dataverse.</param>
/// <param name="Id">The row's id, or null where the name tells it.</param>
/// <param name="SchemaName">Its name, or null where the id tells it.</param>
internal sealed record RootComponent(int Type, Guid? Id, string? SchemaName)
{
    internal const int Workflow = 29;
    internal const int Connector = 372;
    internal const int EnvironmentVariable = 380;

    internal static RootComponent Of(ConnectorRow row) => new(Connector, row.Id, row.Name);

    internal XElement Element => new(
        "RootComponent",
        new XAttribute("type", Type),
        Id is { } id ? new XAttribute("id", id.ToString("B")) : null,
        SchemaName is { } name ? new XAttribute("schemaName", name) : null,
        new XAttribute("behavior", 0));
}
