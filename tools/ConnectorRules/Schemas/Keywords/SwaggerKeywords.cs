using System.Collections.Frozen;
using ConnectorRules.Subject;
using static ConnectorRules.Subject.NodeKind;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>The keywords of Swagger 2.0 that the platform's published schema knows, each with its places and its kind of value.</summary>
internal static class SwaggerKeywords
{
    private static readonly NodeKind[] Values = [Schema, Parameter, Items, Header];

    private static readonly NodeKind[] Described =
        [Info, Tag, ExternalDocs, Operation, Parameter, BodyParameter, Response, Header, Schema, NotificationContent, SecurityScheme];

    private static readonly Keyword[] Table =
    [
        new("swagger", ValueKind.Any, Root),
        new("info", ValueKind.Object, Root),
        new("host", ValueKind.Text, Root),
        new("basePath", ValueKind.Text, Root),
        new("schemes", ValueKind.Texts, Root, Operation),
        new("consumes", ValueKind.Texts, Root, Operation),
        new("produces", ValueKind.Texts, Root, Operation),
        new("paths", ValueKind.ObjectMap, Root),
        new("definitions", ValueKind.ObjectMap, Root),
        new("parameters", ValueKind.ObjectMap, Root),
        new("responses", ValueKind.ObjectMap, Root, Operation),
        new("securityDefinitions", ValueKind.ObjectMap, Root),
        new("security", ValueKind.Objects, Root, Operation),
        new("tags", ValueKind.Objects, Root),
        new("externalDocs", ValueKind.Object, Root, Tag, Operation, Schema),

        new("title", ValueKind.Text, Info, Schema),
        new("description", ValueKind.Text, [.. Described]),
        new("version", ValueKind.Text, Info),
        new("termsOfService", ValueKind.Text, Info),
        new("contact", ValueKind.Object, Info),
        new("license", ValueKind.Object, Info),
        new("name", ValueKind.Text, Contact, License, Tag, Xml, SecurityScheme),
        new("url", ValueKind.Text, Contact, License, ExternalDocs),
        new("email", ValueKind.Text, Contact),

        new("get", ValueKind.Object, PathItem),
        new("put", ValueKind.Object, PathItem),
        new("post", ValueKind.Object, PathItem),
        new("delete", ValueKind.Object, PathItem),
        new("options", ValueKind.Object, PathItem),
        new("head", ValueKind.Object, PathItem),
        new("patch", ValueKind.Object, PathItem),
        new("parameters", ValueKind.Objects, PathItem, Operation),

        new("operationId", ValueKind.Text, Operation),
        new("summary", ValueKind.Text, Operation),
        new("tags", ValueKind.Texts, Operation),
        new("deprecated", ValueKind.Boolean, Operation),

        new("name", ValueKind.FilledText, Parameter, BodyParameter),
        new("in", ValueKind.Word, Parameter, BodyParameter) { Words = ["path", "query", "header", "formData", "body"] },
        new("in", ValueKind.Text, SecurityScheme),
        new("required", ValueKind.Boolean, Parameter, BodyParameter),
        new("allowEmptyValue", ValueKind.Boolean, Parameter),
        new("collectionFormat", ValueKind.Word, Parameter) { Words = ["csv", "ssv", "tsv", "pipes", "multi"] },
        new("collectionFormat", ValueKind.Word, Items, Header) { Words = ["csv", "ssv", "tsv", "pipes"] },
        new("schema", ValueKind.Object, Parameter, BodyParameter, Response, NotificationContent),

        new("headers", ValueKind.ObjectMap, Response),
        new("examples", ValueKind.Object, Response),

        new("$ref", ValueKind.Text, Schema, Parameter, BodyParameter, Response),
        new("type", ValueKind.Text, [.. Values, SecurityScheme]),
        new("format", ValueKind.Text, Values),
        new("default", ValueKind.Any, Values),
        new("enum", ValueKind.List, Values),
        new("multipleOf", ValueKind.Number, Values),
        new("maximum", ValueKind.Number, Values),
        new("exclusiveMaximum", ValueKind.Boolean, Values),
        new("minimum", ValueKind.Number, Values),
        new("exclusiveMinimum", ValueKind.Boolean, Values),
        new("maxLength", ValueKind.Count, Values),
        new("minLength", ValueKind.Count, Values),
        new("pattern", ValueKind.Text, Values),
        new("maxItems", ValueKind.Count, Values),
        new("minItems", ValueKind.Count, Values),
        new("uniqueItems", ValueKind.Boolean, Values),
        new("items", ValueKind.Object, Values),

        new("maxProperties", ValueKind.Count, Schema),
        new("minProperties", ValueKind.Count, Schema),
        new("required", ValueKind.Texts, Schema),
        new("properties", ValueKind.ObjectMap, Schema),
        new("additionalProperties", ValueKind.SchemaOrBoolean, Schema),
        new("allOf", ValueKind.Schemas, Schema),
        new("discriminator", ValueKind.Text, Schema),
        new("readOnly", ValueKind.Boolean, Schema),
        new("xml", ValueKind.Object, Schema),
        new("example", ValueKind.Any, Schema),

        new("namespace", ValueKind.Text, Xml),
        new("prefix", ValueKind.Text, Xml),
        new("attribute", ValueKind.Boolean, Xml),
        new("wrapped", ValueKind.Boolean, Xml),

        new("flow", ValueKind.Text, SecurityScheme),
        new("authorizationUrl", ValueKind.Text, SecurityScheme),
        new("tokenUrl", ValueKind.Text, SecurityScheme),
        new("scopes", ValueKind.Object, SecurityScheme),
    ];

    private static readonly FrozenDictionary<(NodeKind, string), Keyword> ByPlace =
        Table.SelectMany(keyword => keyword.Places.Select(place => (Key: (place, keyword.Name), keyword))).ToFrozenDictionary(
            row => row.Key, row => row.keyword);

    private static readonly FrozenDictionary<NodeKind, string[]> NamesByPlace =
        ByPlace.Keys.GroupBy(key => key.Item1).ToFrozenDictionary(
            keys => keys.Key, keys => keys.Select(key => key.Item2).Order(StringComparer.Ordinal).ToArray());

    private static readonly FrozenDictionary<string, NodeKind[]> PlacesByName =
        Table.GroupBy(keyword => keyword.Name, StringComparer.Ordinal).ToFrozenDictionary(
            same => same.Key, same => same.SelectMany(keyword => keyword.Places).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>The keyword of a name in an object of a kind, or null.</summary>
    internal static Keyword? Find(NodeKind place, string name) => ByPlace.GetValueOrDefault((place, name));

    /// <summary>The kinds of objects a keyword may stand in; none where it is no keyword.</summary>
    internal static IReadOnlyList<NodeKind> PlacesOf(string name) => PlacesByName.GetValueOrDefault(name) ?? [];

    /// <summary>The keyword that was probably meant by a name in an object of a kind, or null.</summary>
    internal static string? Meant(NodeKind place, string name) => Spelling.Meant(name, NamesByPlace[place]);

    /// <summary>The members of an object that are neither extensions nor keywords allowed in it.</summary>
    /// <remarks>Beside a reference nothing may stand at all; another rule says so.</remarks>
    internal static IEnumerable<string> Strangers(DefinitionNode node) =>
        node.Reference is not null && Find(node.Kind, "$ref") is not null
            ? []
            : node.Json.Properties().Select(member => member.Name).Where(name => !IsExtension(name) && Find(node.Kind, name) is null);

    private static bool IsExtension(string name) => name.StartsWith("x-", StringComparison.OrdinalIgnoreCase);
}
