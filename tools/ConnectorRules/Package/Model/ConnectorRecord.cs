using System.Xml.Linq;
using Connectors;

namespace ConnectorRules.Package;

/// <summary>A connector as <c>customizations.xml</c> names it.</summary>
/// <param name="Element">The element <c>Connector</c>.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Parts">What it refers to, in the order written.</param>
internal sealed record ConnectorRecord(XElement Element, SourcePosition Position, IReadOnlyList<PartReference> Parts)
{
    internal string? Name => ValueOf("name");

    internal string? Id => ValueOf("connectorid");

    /// <summary>How findings call it.</summary>
    internal string Shown => ForeignText.Show(Name ?? ValueOf("displayname") ?? "without a name");

    /// <summary>What was read of the connector's own files; null until they were.</summary>
    internal Connector? Connector { get; init; }

    internal XElement? Find(string name) => Element.Elements().FirstOrDefault(each => each.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase));

    internal string? ValueOf(string name) => Find(name)?.Value.Trim() is { Length: > 0 } value ? value : null;
}
