using System.Globalization;
using System.Text;
using DataverseStandIn.Http;
using DataverseStandIn.Rows;
using Newtonsoft.Json.Linq;

namespace DataverseStandIn.Querying;

/// <summary>A row as an answer shows it.</summary>
internal static class View
{
    /// <summary>One row with its context.</summary>
    internal static JObject Of(StandInRow row, LoggedRequest request, string url)
    {
        JObject view = [];
        view["@odata.context"] = $"{url}/api/data/v9.2/$metadata#connectors/$entity";
        view.Merge(Of(row, Selected(request)));
        return view;
    }

    /// <summary>One row of a list.</summary>
    internal static JObject Of(StandInRow row, IReadOnlyList<string>? selected)
    {
        JObject view = new() { ["@odata.etag"] = row.ETag };
        foreach (string column in selected ?? [.. Column.All.Keys.Where(column => column != "iconblob")])
        {
            view[column] = Value(row, column);
        }

        view["connectorid"] = row.Id.ToString();
        return view;
    }

    /// <summary>The columns that are asked for; null for all.</summary>
    internal static IReadOnlyList<string>? Selected(LoggedRequest request)
    {
        if (request.Query.GetValueOrDefault("$select") is not { } list)
        {
            return null;
        }

        string[] columns = [.. list.Split(',').Select(column => column.Trim())];
        return columns.FirstOrDefault(column => !Column.All.ContainsKey(column)) is { } unknown
            ? throw RefusedException.Of(400, "0x80060888", $"Could not find a property named '{unknown}' on type 'Microsoft.Dynamics.CRM.connector'.")
            : columns;
    }

    /// <summary>What a column shows.</summary>
    internal static JToken Value(StandInRow row, string column) => column switch
    {
        "connectorid" => row.Id.ToString(),
        "ismanaged" => row.IsManaged,
        "versionnumber" => row.Version,
        // Only a small picture of an icon is kept, so what is read is not what was written.
        "iconblob" when row.Values[column] is { } icon => Convert.ToBase64String(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"144 x 144 of {((string)icon!).Length} characters"))),
        "iconblob_url" when row.Values["iconblob"] is not null => $"/Image/download.aspx?Entity=connector&Attribute=iconblob&Id={row.Id}",
        _ => row.Values[column]?.DeepClone() ?? JValue.CreateNull(),
    };
}
