using System.Xml.Linq;

namespace PacPackager.Packaging;

/// <summary>The part of an Open Packaging archive that says what its other parts are.</summary>
/// <remarks>Source: ECMA-376 part 2. An extension that is not listed makes the whole archive unreadable for the platform.</remarks>
internal static class ContentTypes
{
    internal const string FileName = "[Content_Types].xml";

    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The part for an archive.</summary>
    /// <param name="entries">Its other parts.</param>
    /// <param name="alsoExtensions">Extensions of what somebody else will add.</param>
    internal static ArchiveEntry Of(IEnumerable<ArchiveEntry> entries, params string[] alsoExtensions) => new(
        FileName,
        XmlFile.Write(new XElement(
            Types + "Types",
            entries
                .Select(entry => Path.GetExtension(entry.Name).TrimStart('.'))
                .Append("xml")
                .Concat(alsoExtensions)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Order(StringComparer.Ordinal)
                .Select(extension => new XElement(
                    Types + "Default",
                    new XAttribute("Extension", extension),
                    new XAttribute("ContentType", extension == "xml" ? "text/xml" : "application/octet-stream"))))));
}
