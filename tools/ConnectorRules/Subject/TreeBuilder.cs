using System.Globalization;
using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Subject;

/// <summary>Walks a definition by the grammar of OpenAPI 2.0.</summary>
internal sealed class TreeBuilder
{
    private static readonly HashSet<string> Methods =
        new(["get", "put", "post", "delete", "options", "head", "patch"], StringComparer.OrdinalIgnoreCase);

    private readonly ConnectorDefinition definition;
    private readonly Dictionary<string, Operation> operations;
    private readonly List<DefinitionNode> nodes = [];

    internal TreeBuilder(ConnectorDefinition definition)
    {
        this.definition = definition;
        operations = definition.Operations.ToDictionary(operation => operation.Position.Pointer, StringComparer.Ordinal);
    }

    internal IReadOnlyList<DefinitionNode> Nodes => nodes;

    internal DefinitionNode Build()
    {
        DefinitionNode root = Add(NodeKind.Root, definition.Source.Root, "", null);
        Child(root, "info", NodeKind.Info, info =>
        {
            Child(info, "contact", NodeKind.Contact);
            Child(info, "license", NodeKind.License);
        });
        Child(root, "externalDocs", NodeKind.ExternalDocs);
        Each(root["tags"], root, NodeKind.Tag, tag => Child(tag, "externalDocs", NodeKind.ExternalDocs));
        Each(root["paths"], root, NodeKind.PathItem, WalkPathItem);
        Each(root["definitions"], root, NodeKind.Schema, WalkSchema);
        Parameters(root["parameters"], root);
        Each(root["responses"], root, NodeKind.Response, WalkResponse);
        Each(root["securityDefinitions"], root, NodeKind.SecurityScheme);
        return root;
    }

    private void WalkPathItem(DefinitionNode path)
    {
        Parameters(path["parameters"], path);
        Child(path, "x-ms-notification-content", NodeKind.NotificationContent, content => Child(content, "schema", NodeKind.Schema, WalkSchema));
        foreach (JProperty member in path.Json.Properties().Where(member => Methods.Contains(member.Name)))
        {
            if (member.Value is JObject json)
            {
                WalkOperation(Add(NodeKind.Operation, json, member.Name, path));
            }
        }
    }

    private void WalkOperation(DefinitionNode operation)
    {
        operation.Operation = operations.GetValueOrDefault(operation.Position.Pointer);
        Child(operation, "externalDocs", NodeKind.ExternalDocs);
        Parameters(operation["parameters"], operation);
        Each(operation["responses"], operation, NodeKind.Response, WalkResponse);
    }

    private void Parameters(JToken? list, DefinitionNode parent)
    {
        foreach ((string key, JObject json) in Objects(list))
        {
            bool isBody = json["in"] is JValue { Type: JTokenType.String, Value: "body" };
            DefinitionNode parameter = Add(isBody ? NodeKind.BodyParameter : NodeKind.Parameter, json, key, parent);
            Child(parameter, "schema", NodeKind.Schema, WalkSchema);
            Child(parameter, "items", NodeKind.Items, WalkItems);
        }
    }

    private void WalkItems(DefinitionNode items) => Child(items, "items", NodeKind.Items, WalkItems);

    private void WalkResponse(DefinitionNode response)
    {
        Child(response, "schema", NodeKind.Schema, WalkSchema);
        Each(response["headers"], response, NodeKind.Header, header => Child(header, "items", NodeKind.Items, WalkItems));
    }

    private void WalkSchema(DefinitionNode schema)
    {
        foreach ((string key, JObject json) in Objects(schema["properties"]))
        {
            WalkSchema(Add(NodeKind.Schema, json, key, schema, propertyName: key));
        }

        Child(schema, "items", NodeKind.Schema, WalkSchema);
        Each(schema["allOf"], schema, NodeKind.Schema, WalkSchema);
        Child(schema, "additionalProperties", NodeKind.Schema, WalkSchema);
        Child(schema, "xml", NodeKind.Xml);
        Child(schema, "externalDocs", NodeKind.ExternalDocs);
    }

    private void Child(DefinitionNode parent, string key, NodeKind kind, Action<DefinitionNode>? walk = null)
    {
        if (parent[key] is JObject json)
        {
            DefinitionNode child = Add(kind, json, key, parent);
            walk?.Invoke(child);
        }
    }

    private void Each(JToken? container, DefinitionNode parent, NodeKind kind, Action<DefinitionNode>? walk = null)
    {
        foreach ((string key, JObject json) in Objects(container).Where(member => !IsExtension(container, member.Key)))
        {
            DefinitionNode child = Add(kind, json, key, parent);
            walk?.Invoke(child);
        }
    }

    // In a map of things anybody may name, only names that are the grammar's own are extensions.
    private static bool IsExtension(JToken? container, string key) =>
        key.StartsWith("x-", StringComparison.Ordinal) && container?.Parent is JProperty { Name: "paths" or "responses" };

    private static IEnumerable<(string Key, JObject Json)> Objects(JToken? container)
    {
        int index = 0;
        foreach (JToken member in container is JContainer and (JArray or JObject) ? container.Children() : [])
        {
            string key = (member as JProperty)?.Name ?? index.ToString(CultureInfo.InvariantCulture);
            index++;
            if ((member is JProperty property ? property.Value : member) is JObject json)
            {
                yield return (key, json);
            }
        }
    }

    private DefinitionNode Add(NodeKind kind, JObject json, string key, DefinitionNode? parent, string? propertyName = null)
    {
        DefinitionNode node = new(definition, kind, json, key, parent) { PropertyName = propertyName, Operation = parent?.Operation };
        parent?.Add(node);
        nodes.Add(node);
        return node;
    }
}
