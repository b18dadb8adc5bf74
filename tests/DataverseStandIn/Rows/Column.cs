using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Rows;

/// <summary>A column of the table.</summary>
/// <param name="Name">Its logical name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="MaximumLength">The most characters, or bytes of a picture.</param>
/// <param name="IsReadOnly">Whether the platform alone writes it; values sent are ignored.</param>
internal sealed record Column(string Name, JTokenType Kind, int MaximumLength = 0, bool IsReadOnly = false)
{
    /// <summary>Every column that is known, as "connector table/entity reference" has them.</summary>
    internal static IReadOnlyDictionary<string, Column> All { get; } = new Column[]
    {
        Text("name", 500),
        Text("displayname", 200),
        Text("description", 1000),
        new("connectortype", JTokenType.Integer),
        Text("openapidefinition", 1_000_000),
        Text("connectionparameters", 500_000),
        Text("connectionparametersets", 500_000),
        Text("policytemplateinstances", 500_000),
        Text("scriptoperations", 500_000),
        Text("customcodeblobcontent", 500_000),
        new("iconblob", JTokenType.Bytes, 10_240 * 1024),
        Text("iconbrandcolor", 100),
        Text("capabilities", 4000),
        Text("connectorinternalid", 400),
        Text("interfaces", 4000),
        new("statecode", JTokenType.Integer),
        new("statuscode", JTokenType.Integer),
        Text("introducedversion", 48),
        new("connectorid", JTokenType.Guid),
        Platform("componentstate"),
        Platform("connectoridunique"),
        Platform("createdon"),
        Platform("modifiedon"),
        Platform("iconblob_url"),
        Platform("iconblob_timestamp"),
        Platform("iconblobid"),
        Platform("ismanaged"),
        Platform("solutionid"),
        Platform("versionnumber"),
        Platform("overwritetime"),
    }.ToDictionary(column => column.Name, StringComparer.Ordinal);

    private static Column Text(string name, int length) => new(name, JTokenType.String, length);

    private static Column Platform(string name) => new(name, JTokenType.None, IsReadOnly: true);
}
