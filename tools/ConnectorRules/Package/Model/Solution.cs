using System.Xml.Linq;
using Connectors;
using Connectors.Archives;

namespace ConnectorRules.Package;

/// <summary>A solution: its three XML files, and what they name.</summary>
internal sealed record Solution
{
    internal const string ManifestName = "solution.xml";
    internal const string CustomizationsName = "customizations.xml";
    internal const string ContentTypesName = "[Content_Types].xml";

    /// <summary>Its root.</summary>
    public required ArchiveFolder Folder { get; init; }

    /// <summary><c>solution.xml</c>, or null where there is none that can be read.</summary>
    public XDocument? Manifest { get; init; }

    /// <summary><c>customizations.xml</c>, or null where there is none that can be read.</summary>
    public XDocument? Customizations { get; init; }

    /// <summary><c>[Content_Types].xml</c>, or null where there is none that can be read.</summary>
    public XDocument? ContentTypes { get; init; }

    /// <summary>The records of connectors.</summary>
    public IReadOnlyList<ConnectorRecord> Connectors { get; init; } = [];

    /// <summary>The flows whose files are there.</summary>
    public IReadOnlyList<Flow> Flows { get; init; } = [];

    /// <summary>The records of flows.</summary>
    public IReadOnlyList<FlowRecord> FlowRecords { get; init; } = [];

    internal bool HasConnectors => Filled("Connector");

    internal bool HasFlows => Filled("Workflows");

    /// <summary>Whether it brings AI plug-ins.</summary>
    internal bool HasPlugins => Filled("aicopilot_aiplugin");

    internal SourcePosition InManifest(XObject? place) => Position(ManifestName, place);

    internal SourcePosition InCustomizations(XObject? place) => Position(CustomizationsName, place);

    internal SourcePosition InContentTypes(XObject? place) => Position(ContentTypesName, place);

    private bool Filled(string element) =>
        Customizations?.Descendants().Any(each => each.Name.LocalName == element && (each.HasElements || !string.IsNullOrWhiteSpace(each.Value))) == true;

    private SourcePosition Position(string name, XObject? place) => ForeignXml.PositionIn(Folder.PathOf(Folder.Find(name) ?? name), place);
}
