using System.Xml.Linq;

namespace PacPackager.Packaging;

/// <summary><c>customizations.xml</c>: what a solution's parts are.</summary>
internal static class Customizations
{
    internal const string FileName = "customizations.xml";

    // Exports write them whether or not there is something in them.
    private static readonly string[] After =
    [
        "FieldSecurityProfiles", "Templates", "EntityMaps", "EntityRelationships", "OrganizationSettings", "optionsets", "CustomControls",
        "EntityDataProviders",
    ];

    /// <summary>The customizations of a solution with one connector.</summary>
    internal static ArchiveEntry Of(
        XElement connector, IEnumerable<XElement> workflows, IReadOnlyList<XElement> connectionReferences) => new(
        FileName,
        XmlFile.Write(new XElement(
            "ImportExportXml",
            new XAttribute(XNamespace.Xmlns + "xsi", XmlFile.Instance),
            new XElement("Entities"),
            new XElement("Roles"),
            new XElement("Workflows", workflows.Select(WithoutInstance)),
            After.Select(name => new XElement(name)),
            new XElement("Connectors", connector),
            connectionReferences.Count == 0 ? null : new XElement("connectionreferences", connectionReferences),
            new XElement("Languages", new XElement("Language", 1033)))));

    // A record that was a file of its own declares the prefix that the root declares already.
    private static XElement WithoutInstance(XElement record)
    {
        XElement inner = new(record);
        inner.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Value == XmlFile.Instance).Remove();
        return inner;
    }
}
