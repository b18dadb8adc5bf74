using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>Turns the JSON of a definition into the model.</summary>
internal static class DefinitionReader
{
    internal static ConnectorDefinition Read(JsonSource source)
    {
        JObject root = source.Root;
        JObject? info = root.Object("info");
        return new ConnectorDefinition
        {
            Source = source,
            Title = info.Text("title"),
            Description = info.Text("description"),
            Version = info.Text("version"),
            Contact = info.Object("contact") is { } contact
                ? new ConnectorContact(contact.Text("name"), contact.Text("url"), contact.Text("email"))
                : null,
            Metadata =
            [
                .. root.Objects("x-ms-connector-metadata").Select(entry =>
                    new MetadataProperty(entry.Text("propertyName") ?? "", entry.Text("propertyValue") ?? "")),
            ],
            Host = root.Text("host"),
            BasePath = BasePathOf(root.Text("basePath")),
            Schemes = root.Texts("schemes"),
            Consumes = root.Texts("consumes"),
            Produces = root.Texts("produces"),
            SecuritySchemes = SecurityReader.ReadSchemes(source),
            Security = SecurityReader.ReadRequirements(root),
            Operations = [.. ReadOperations(source)],
        };
    }

    private static IEnumerable<Operation> ReadOperations(JsonSource source) =>
        (source.Root.Object("paths")?.Properties() ?? [])
            .Where(path => path.Value is JObject && !path.Name.StartsWith("x-", StringComparison.Ordinal))
            .SelectMany(path => OperationReader.Read(source, path.Name, (JObject)path.Value));

    private static string BasePathOf(string? written)
    {
        string trimmed = (written ?? "").Trim().Trim('/');
        return trimmed.Length == 0 ? "" : "/" + trimmed;
    }
}
