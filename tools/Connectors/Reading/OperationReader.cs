using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>Reads the operations of one path item.</summary>
internal static class OperationReader
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch"];

    internal static IEnumerable<Operation> Read(JsonSource source, string path, JObject pathItem) =>
        pathItem.Properties()
            .Where(member => member.Value is JObject && Methods.Contains(member.Name, StringComparer.OrdinalIgnoreCase))
            .Select(member => ReadOne(source, path, pathItem, member));

    private static Operation ReadOne(JsonSource source, string path, JObject pathItem, JProperty member)
    {
        JObject operation = (JObject)member.Value;
        return new Operation
        {
            Id = operation.Text("operationId") ?? "",
            Method = member.Name.ToUpperInvariant(),
            Path = path,
            Summary = operation.Text("summary"),
            Description = operation.Text("description"),
            Visibility = operation.Text("x-ms-visibility"),
            Trigger = operation.Text("x-ms-trigger"),
            Deprecated = operation.Flag("deprecated"),
            Consumes = (operation["consumes"] is null ? source.Root : operation).Texts("consumes"),
            Produces = (operation["produces"] is null ? source.Root : operation).Texts("produces"),
            Parameters = ParameterReader.Read(source, pathItem, operation),
            Responses = [.. (operation.Object("responses")?.Properties() ?? []).Select(response => ReadResponse(source, response))],
            Security = SecurityReader.ReadRequirements(operation),
            NotificationContent = ReadNotificationContent(source, pathItem, operation),
            Position = source.PositionOf(member),
        };
    }

    private static Schema? ReadNotificationContent(JsonSource source, JObject pathItem, JObject operation) =>
        operation["x-ms-trigger"] is not null && pathItem.Object("x-ms-notification-content").Object("schema") is { } schema
            ? new Schema(source, schema)
            : null;

    private static Response ReadResponse(JsonSource source, JProperty member)
    {
        JObject? response = References.Follow(source, member.Value);
        return new Response(
            member.Name,
            response.Text("description"),
            response.Object("schema") is { } schema ? new Schema(source, schema) : null,
            [.. (response.Object("headers")?.Properties() ?? []).Select(header => header.Name)],
            source.PositionOf(member));
    }
}
