using System.Xml.Linq;

namespace PacPackager.Packaging;

/// <summary><c>solution.xml</c>: the name, version and publisher of a solution, and its parts.</summary>
internal static class SolutionManifest
{
    internal const string FileName = "solution.xml";

    // English; names in other languages are added in the environment.
    private const int Language = 1033;

    // What exports of this kind declare: a newer one would be refused by environments that lag behind.
    private const string PackageVersion = "9.2";

    /// <summary>The manifest of an unmanaged solution.</summary>
    internal static ArchiveEntry Of(SolutionIdentity solution, IEnumerable<RootComponent> components) => new(
        FileName,
        XmlFile.Write(new XElement(
            "ImportExportXml",
            new XAttribute("version", PackageVersion + ".0.0"),
            new XAttribute("SolutionPackageVersion", PackageVersion),
            new XAttribute("languagecode", Language),
            new XAttribute("generatedBy", "CrmLive"),
            new XAttribute(XNamespace.Xmlns + "xsi", XmlFile.Instance),
            new XElement(
                "SolutionManifest",
                new XElement("UniqueName", solution.UniqueName),
                LocalizedNames(solution.DisplayName),
                new XElement("Descriptions"),
                new XElement("Version", solution.Version),
                new XElement("Managed", 0),
                Publisher(solution),
                new XElement("RootComponents", components.Select(component => component.Element)),
                new XElement("MissingDependencies")))));

    private static XElement Publisher(SolutionIdentity solution) => new(
        "Publisher",
        new XElement("UniqueName", solution.PublisherPrefix),
        LocalizedNames(solution.PublisherName),
        new XElement("Descriptions"),
        XmlFile.Nil("EMailAddress"),
        XmlFile.Nil("SupportingWebsiteUrl"),
        new XElement("CustomizationPrefix", solution.PublisherPrefix),
        new XElement("CustomizationOptionValuePrefix", solution.OptionValuePrefix),
        new XElement("Addresses", PublisherAddress.Empty(1), PublisherAddress.Empty(2)));

    private static XElement LocalizedNames(string name) => new(
        "LocalizedNames",
        new XElement(
            "LocalizedName",
            new XAttribute("description", XmlFile.Checked("name", name)),
            new XAttribute("languagecode", Language)));
}
