using System.Text;
using System.Xml.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using PacPackager.Dataverse;

namespace PacPackager.Packaging;

/// <summary>A connector in a solution: its record, and the files that the record names.</summary>
/// <remarks>
/// Source: solutions exported from Power Platform. The order of the elements is theirs; the list of script operations is text
/// in the record and no file; <c>Png</c> has a capital letter.
/// </remarks>
/// <param name="Record">The element <c>Connector</c>.</param>
/// <param name="Files">Below the folder <c>Connector</c>.</param>
internal sealed record ConnectorParts(XElement Record, IReadOnlyList<ArchiveEntry> Files)
{
    // CustomConnector; see ConnectorRow.
    private const int ConnectorType = 1;

    /// <summary>The parts of a connector.</summary>
    /// <param name="row">The connector as Dataverse keeps it.</param>
    /// <param name="leaveOutEmptyPolicies">Whether an empty list of policies is left out instead of written.</param>
    internal static ConnectorParts Of(ConnectorRow row, bool leaveOutEmptyPolicies)
    {
        bool leaveOutPolicies = leaveOutEmptyPolicies && JToken.Parse(row.PolicyTemplateInstances) is not JContainer { Count: > 0 };
        (string Element, string Suffix, byte[]? Content)[] columns =
        [
            ("openapidefinition", "openapidefinition.json", Utf8(row.OpenApiDefinition)),
            ("connectionparameters", "connectionparameters.json", Utf8(row.ConnectionParameters)),
            ("connectionparametersets", "connectionparametersets.json", Utf8(row.ConnectionParameterSets)),
            ("policytemplateinstances", "policytemplateinstances.json", leaveOutPolicies ? null : Utf8(row.PolicyTemplateInstances)),
            ("customcodeblobcontent", "customcodeblobcontent.csx", Utf8(row.CustomCode)),
            ("iconblob", "iconblob.Png", row.Icon),
        ];
        (string Element, ArchiveEntry File)[] parts =
        [
            .. columns
                .Where(column => column.Content is not null)
                .Select(column => (column.Element, new ArchiveEntry($"Connector/{row.Name}_{column.Suffix}", column.Content!))),
        ];
        XElement record = new(
            "Connector",
            new XElement("connectorid", row.Id),
            row.Description.Length == 0 ? null : XmlFile.Text("description", row.Description),
            XmlFile.Text("displayname", row.DisplayName),
            row.IconBrandColor is null ? null : XmlFile.Text("iconbrandcolor", row.IconBrandColor),
            new XElement("name", row.Name),
            new XElement("connectortype", ConnectorType),
            row.CustomCode is null ? null : XmlFile.Text("scriptoperations", JToken.Parse(row.ScriptOperations).ToString(Formatting.None)),
            parts.Select(part => new XElement(part.Element, "/" + part.File.Name)));
        return new ConnectorParts(record, [.. parts.Select(part => part.File)]);
    }

    private static byte[]? Utf8(string? text) => text is null ? null : Encoding.UTF8.GetBytes(text);
}
