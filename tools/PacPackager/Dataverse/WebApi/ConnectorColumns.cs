using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Dataverse.WebApi;

/// <summary>A connector's row as JSON of the Web API.</summary>
/// <remarks>
/// Source: "connector table/entity reference". Not written: what the platform keeps the books with (state, owner, internal id),
/// and <c>capabilities</c> and <c>interfaces</c>, which the platform finds out. <c>iconblob</c> reads back as the small picture of the icon
/// that is kept: it tells that there is one.
/// </remarks>
internal static class ConnectorColumns
{
    private const int CustomConnector = 1;

    private static readonly string[] Texts =
    [
        "connectorid", "name", "displayname", "description", "iconbrandcolor", "openapidefinition", "connectionparameters",
        "connectionparametersets", "policytemplateinstances", "scriptoperations", "customcodeblobcontent", "connectorinternalid", "ismanaged",
        "iconblob",
    ];

    /// <summary>The columns to ask for.</summary>
    internal static string Selected { get; } = string.Join(',', Texts);

    /// <summary>The body that makes a row.</summary>
    internal static string NewRow(ConnectorRow row)
    {
        // A name stays for good, so only a new row gets one.
        JObject body = new() { ["name"] = row.Name, ["connectortype"] = CustomConnector };
        foreach ((string column, JValue value) in Contents(row).Where(content => content.Value.Value is not null))
        {
            body.Add(column, value);
        }

        return body.ToString(Formatting.None);
    }

    /// <summary>The body that replaces everything a row holds; what the new one lacks becomes null.</summary>
    internal static string ChangedRow(ConnectorRow row) =>
        new JObject(Contents(row).Select(content => new JProperty(content.Column, content.Value))).ToString(Formatting.None);

    /// <summary>Reads a row, or gives null where it is not one.</summary>
    internal static StoredConnector? Read(JObject json) =>
        Guid.TryParse(Text(json, "connectorid"), out Guid id) && Text(json, "@odata.etag") is { Length: > 0 } version
            ? new StoredConnector(id, version, Row(json)) { InternalId = Text(json, "connectorinternalid"), IsManaged = IsTrue(json["ismanaged"]) }
            : null;

    private static ConnectorRow Row(JObject json) => new()
    {
        Name = Text(json, "name") ?? "",
        DisplayName = Text(json, "displayname") ?? "",
        Description = Text(json, "description") ?? "",
        IconBrandColor = Text(json, "iconbrandcolor"),
        OpenApiDefinition = Text(json, "openapidefinition") ?? "",
        ConnectionParameters = Text(json, "connectionparameters") ?? "{}",
        ConnectionParameterSets = Text(json, "connectionparametersets"),
        PolicyTemplateInstances = Text(json, "policytemplateinstances") ?? "[]",
        ScriptOperations = Text(json, "scriptoperations") ?? "[]",
        CustomCode = Text(json, "customcodeblobcontent"),
        Icon = Text(json, "iconblob") is { } icon ? Bytes(icon) : null,
    };

    private static IEnumerable<(string Column, JValue Value)> Contents(ConnectorRow row) =>
    [
        ("displayname", Value(row.DisplayName)),
        ("description", Value(row.Description)),
        ("iconbrandcolor", Value(row.IconBrandColor)),
        ("openapidefinition", Value(row.OpenApiDefinition)),
        ("connectionparameters", Value(row.ConnectionParameters)),
        ("connectionparametersets", Value(row.ConnectionParameterSets)),
        ("policytemplateinstances", Value(row.PolicyTemplateInstances)),
        ("scriptoperations", Value(row.ScriptOperations)),
        ("customcodeblobcontent", Value(row.CustomCode)),
        ("iconblob", Value(row.Icon is { } icon ? Convert.ToBase64String(icon) : null)),
    ];

    // Dataverse keeps no empty text: it reads it back as null.
    private static JValue Value(string? text) => string.IsNullOrEmpty(text) ? JValue.CreateNull() : new JValue(text);

    // What is no base64 is no picture that was written, but something is there.
    private static byte[] Bytes(string text)
    {
        byte[] bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out int length) ? bytes[..length] : Encoding.UTF8.GetBytes(text);
    }

    private static string? Text(JObject json, string column) => json[column] is JValue { Value: { } value } ? value.ToString() : null;

    private static bool IsTrue(JToken? token) => token is JValue { Value: true };
}
