using System.Xml.Linq;

namespace PacPackager.Packaging;

/// <summary><c>ImportConfig.xml</c>: which solutions the Package Deployer imports, and in which order.</summary>
/// <remarks>Source: "Create packages for the Package Deployer tool".</remarks>
internal static class ImportConfig
{
    internal static ArchiveEntry Of(string folder, IEnumerable<string> solutionFiles) => new(
        $"{folder}/ImportConfig.xml",
        XmlFile.Write(new XElement(
            "configdatastorage",
            new XAttribute("installsampledata", "false"),
            new XAttribute("waitforsampledatatoinstall", "false"),
            new XAttribute("agentdesktopzipfile", ""),
            new XAttribute("agentdesktopexename", ""),
            new XAttribute("crmmigdataimportfile", ""),
            new XElement(
                "solutions",
                solutionFiles.Select(file => new XElement("configsolutionfile", new XAttribute("solutionpackagefilename", file)))))));
}
