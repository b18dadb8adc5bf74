using System.Globalization;
using System.Xml.Linq;
using Connectors;

namespace PacPackager.Packaging.Workflows;

/// <summary>Holds what a flow source lists as its parts to what is there.</summary>
internal static class FlowSourceComponents
{
    /// <summary>Refuses parts that are missing, and kinds of parts that would be lost.</summary>
    /// <exception cref="ConnectorLoadException">There is one.</exception>
    internal static void Check(FlowSource source, XElement manifest)
    {
        string file = Path.Combine(source.Directory, "Other", "Solution.xml");
        foreach (XElement component in manifest.Descendants("RootComponent"))
        {
            string? type = (string?)component.Attribute("type");
            string? id = (string?)component.Attribute("id");
            string? name = (string?)component.Attribute("schemaName");
            bool isThere = int.TryParse(type, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number switch
            {
                RootComponent.Workflow => Guid.TryParse(id, out Guid workflow) && source.Workflows.Any(each => each.Id == workflow),
                RootComponent.EnvironmentVariable =>
                    source.EnvironmentVariables.Any(each => string.Equals(each.SchemaName, name, StringComparison.OrdinalIgnoreCase)),

                // The packed connector takes its place.
                RootComponent.Connector => true,
                _ => throw new ConnectorLoadException(
                    file, $"A component of type {number} ('{name ?? id}') is listed, and only flows and environment variables are packed.")
                {
                    Remedy = "Take it out, or make this solution with 'pac solution pack'.",
                },
            };
            if (!isThere)
            {
                throw new ConnectorLoadException(file, $"The component '{name ?? id}' of type {type} is listed, but its file is not there.")
                {
                    Remedy = "Add the file, or take the line out.",
                };
            }
        }
    }
}
