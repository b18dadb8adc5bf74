using Connectors;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Properties;

/// <summary>One object of apiProperties.json with the place it stands in.</summary>
/// <param name="Place">What it is.</param>
/// <param name="Json">The object as written.</param>
/// <param name="Source">The file.</param>
internal sealed record PropertiesNode(PropertiesPlace Place, JObject Json, JsonSource Source)
{
    /// <summary>Every object whose members have a meaning, in the order written; none where there are no properties.</summary>
    internal static IEnumerable<PropertiesNode> All(ConnectorSubject connector)
    {
        if (connector.Properties?.Source is not { } source)
        {
            yield break;
        }

        Queue<PropertiesNode> open = new([new PropertiesNode(PropertiesPlace.File, source.Root, source)]);
        while (open.TryDequeue(out PropertiesNode? node))
        {
            yield return node;
            foreach (PropertiesNode child in node.Children())
            {
                open.Enqueue(child);
            }
        }
    }

    /// <summary>Where a token of the file stands.</summary>
    internal SourcePosition PositionOf(JToken token) => Source.PositionOf(token);

    private IEnumerable<PropertiesNode> Children() => Place switch
    {
        PropertiesPlace.File => One("properties", PropertiesPlace.Properties),
        PropertiesPlace.Properties =>
        [
            .. Members("connectionParameters", PropertiesPlace.ConnectionParameter),
            .. One("connectionParameterSets", PropertiesPlace.ParameterSets),
            .. Entries("policyTemplateInstances", PropertiesPlace.Policy),
        ],
        PropertiesPlace.ParameterSets =>
            [.. One("uiDefinition", PropertiesPlace.UiDefinition), .. Entries("values", PropertiesPlace.ParameterSet)],
        PropertiesPlace.ParameterSet =>
            [.. One("uiDefinition", PropertiesPlace.UiDefinition), .. Members("parameters", PropertiesPlace.ConnectionParameter)],
        PropertiesPlace.ConnectionParameter =>
        [
            .. One("uiDefinition", PropertiesPlace.UiDefinition),
            .. Entries("allowedValues", PropertiesPlace.Choice),
            .. One("oAuthSettings", PropertiesPlace.OAuthSettings),
            .. One("metadata", PropertiesPlace.Metadata),
        ],
        PropertiesPlace.UiDefinition => One("constraints", PropertiesPlace.Constraints),
        PropertiesPlace.Constraints =>
            [.. Entries("allowedValues", PropertiesPlace.Choice), .. Members("dependencies", PropertiesPlace.Dependency)],
        PropertiesPlace.Choice => One("uiDefinition", PropertiesPlace.UiDefinition),
        PropertiesPlace.OAuthSettings => Members("customParameters", PropertiesPlace.CustomParameter),
        _ => [],
    };

    private IEnumerable<PropertiesNode> One(string name, PropertiesPlace place) =>
        Json[name] is JObject value ? [new PropertiesNode(place, value, Source)] : [];

    private IEnumerable<PropertiesNode> Members(string name, PropertiesPlace place) =>
        (Json[name] as JObject)?.PropertyValues().OfType<JObject>().Select(value => new PropertiesNode(place, value, Source)) ?? [];

    private IEnumerable<PropertiesNode> Entries(string name, PropertiesPlace place) =>
        (Json[name] as JArray)?.OfType<JObject>().Select(value => new PropertiesNode(place, value, Source)) ?? [];
}
