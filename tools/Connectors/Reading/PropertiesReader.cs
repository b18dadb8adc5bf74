using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>Turns the JSON of <c>apiProperties.json</c> into the model.</summary>
internal static class PropertiesReader
{
    internal static ConnectorProperties Read(JsonSource source)
    {
        JObject? properties = source.Root.Object("properties");
        return new ConnectorProperties
        {
            Source = source,
            Json = properties,
            IconBrandColor = properties.Text("iconBrandColor"),
            Publisher = properties.Text("publisher"),
            StackOwner = properties.Text("stackOwner"),
            Capabilities = properties.Texts("capabilities"),
            ConnectionParameters = ConnectionParameterReader.Read(source, properties.Object("connectionParameters")),
            ConnectionParameterSets = ConnectionParameterReader.ReadSets(source, properties.Object("connectionParameterSets")),
            Policies = [.. properties.Objects("policyTemplateInstances").Select(policy => ReadPolicy(source, policy))],
            ScriptOperations = properties?["scriptOperations"] is JArray ? properties.Texts("scriptOperations") : null,
            Position = source.PositionOf((JToken?)properties ?? source.Root),
        };
    }

    private static PolicyTemplateInstance ReadPolicy(JsonSource source, JObject policy)
    {
        JObject parameters = policy.Object("parameters") ?? [];
        return new PolicyTemplateInstance
        {
            TemplateId = policy.Text("templateId") ?? "",
            Title = policy.Text("title"),
            Operations = ReadOperations(parameters),
            Section = parameters.Text("x-ms-apimTemplate-policySection"),
            Parameters = parameters,
            Json = policy,
            Position = source.PositionOf(policy),
        };
    }

    private static IReadOnlyList<string>? ReadOperations(JObject parameters) => parameters["x-ms-apimTemplate-operationName"] switch
    {
        JArray => parameters.Texts("x-ms-apimTemplate-operationName"),
        JValue { Type: JTokenType.String } one => [(string)one!],
        _ => null,
    };
}
