using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>Reads the parameters of path items and operations.</summary>
internal static class ParameterReader
{
    internal static IReadOnlyList<Parameter> Read(JsonSource source, JObject pathItem, JObject operation)
    {
        List<Parameter> own = ReadList(source, operation);
        IEnumerable<Parameter> shared = ReadList(source, pathItem)
            .Where(parameter => !own.Exists(other => other.Name == parameter.Name && other.In == parameter.In));
        return [.. shared, .. own];
    }

    private static List<Parameter> ReadList(JsonSource source, JObject container) =>
    [
        .. container.Objects("parameters")
            .Select(entry => References.Follow(source, entry))
            .OfType<JObject>()
            .Select(entry => ReadOne(source, entry)),
    ];

    private static Parameter ReadOne(JsonSource source, JObject entry) => new()
    {
        Name = entry.Text("name") ?? "",
        In = LocationOf(entry.Text("in")),
        Type = entry.TypeName(),
        Format = entry.Text("format"),
        Required = entry.Flag("required"),
        Default = entry["default"],
        Visibility = entry.Text("x-ms-visibility"),
        Summary = entry.Text("x-ms-summary"),
        Description = entry.Text("description"),
        Choices = ChoiceReader.Read(entry),
        Schema = entry["schema"] is JObject schema ? new Schema(source, schema) : null,
        Items = entry["items"] is JObject items ? new Schema(source, items) : null,
        CollectionFormat = entry.Text("collectionFormat"),
        UrlEncoding = entry.Text("x-ms-url-encoding"),
        Position = source.PositionOf(entry),
    };

    private static ParameterLocation LocationOf(string? word) => word switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        "body" => ParameterLocation.Body,
        "formData" => ParameterLocation.FormData,
        _ => ParameterLocation.Unknown,
    };
}
