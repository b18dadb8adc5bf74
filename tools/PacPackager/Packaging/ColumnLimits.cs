using System.Globalization;
using PacPackager.Dataverse;

namespace PacPackager.Packaging;

/// <summary>How long the texts of a connector may be in Dataverse.</summary>
/// <remarks>Source: "connector table/entity reference".</remarks>
internal static class ColumnLimits
{
    /// <summary>A sentence for each text that is too long.</summary>
    internal static IEnumerable<string> Remarks(ConnectorRow row)
    {
        (string Name, string? Text, int Most)[] columns =
        [
            ("name", row.Name, 500),
            ("displayname", row.DisplayName, 200),
            ("description", row.Description, 1_000),
            ("openapidefinition", row.OpenApiDefinition, ConnectorRow.MaximumDefinitionLength),
            ("connectionparameters", row.ConnectionParameters, 500_000),
            ("connectionparametersets", row.ConnectionParameterSets, 500_000),
            ("policytemplateinstances", row.PolicyTemplateInstances, 500_000),
            ("scriptoperations", row.ScriptOperations, 500_000),
            ("customcodeblobcontent", row.CustomCode, 500_000),
        ];
        return columns
            .Where(column => column.Text?.Length > column.Most)
            .Select(column => string.Create(
                CultureInfo.InvariantCulture,
                $"{column.Name} has {column.Text!.Length} characters and Dataverse takes {column.Most}: expect the import to be refused. Shorten it."));
    }
}
