using System.Collections.Frozen;
using ConnectorRules.Subject;
using static ConnectorRules.Subject.NodeKind;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>Keywords of OpenAPI 3 and later drafts of JSON Schema, each with the way to say it in Swagger 2.0.</summary>
internal static class LaterKeywords
{
    private static readonly FrozenDictionary<(NodeKind Place, string Name), string> Remedies = new Dictionary<(NodeKind, string), string>
    {
        [(Root, "openapi")] = "Write the definition in Swagger 2.0, with 'swagger': '2.0'.",
        [(Root, "components")] = "Move its parts to 'definitions', 'parameters', 'responses' and 'securityDefinitions'.",
        [(Root, "servers")] = "Write 'host', 'basePath' and 'schemes' instead.",
        [(Root, "webhooks")] = "Describe the event with 'x-ms-notification-content' on the path of its trigger.",
        [(Root, "jsonSchemaDialect")] = "Remove it.",
        [(Info, "summary")] = "Move its text to 'description'.",
        [(PathItem, "trace")] = "Remove it or use another method.",
        [(PathItem, "servers")] = "Write 'host', 'basePath' and 'schemes' at the root instead.",
        [(PathItem, "summary")] = "Move its text to the operations.",
        [(PathItem, "description")] = "Move its text to the operations.",
        [(Operation, "requestBody")] = "Declare a parameter with 'in': 'body' and a 'schema' instead.",
        [(Operation, "callbacks")] = "Describe the event with 'x-ms-notification-content' on the path of a trigger.",
        [(Operation, "servers")] = "Write 'host', 'basePath' and 'schemes' at the root instead.",
        [(Parameter, "content")] = "Give the parameter a 'type' instead.",
        [(Parameter, "style")] = "Use 'collectionFormat' instead.",
        [(Parameter, "explode")] = "Use 'collectionFormat' instead.",
        [(Parameter, "allowReserved")] = "Remove it.",
        [(BodyParameter, "content")] = "Put the shape of the body into 'schema' and the media type into 'consumes'.",
        [(Response, "content")] = "Put the shape of the answer into 'schema' and the media type into 'produces'.",
        [(Response, "links")] = "Remove it.",
        [(Header, "schema")] = "Give the header a 'type' instead.",
        [(Header, "content")] = "Give the header a 'type' instead.",
        [(SecurityScheme, "flows")] = "Write 'flow', 'authorizationUrl', 'tokenUrl' and 'scopes' instead.",
        [(SecurityScheme, "scheme")] = "Write 'type': 'basic', or 'apiKey' for a bearer token.",
        [(SecurityScheme, "bearerFormat")] = "Remove it.",
        [(SecurityScheme, "openIdConnectUrl")] = "Declare an 'oauth2' scheme with its addresses instead.",
    }.Concat(OfSchemas()).ToFrozenDictionary();

    /// <summary>How to say it in Swagger 2.0; null where the name is no later keyword in such an object.</summary>
    internal static string? RemedyOf(NodeKind place, string name) => Remedies.GetValueOrDefault((place, name));

    private static IEnumerable<KeyValuePair<(NodeKind Place, string Name), string>> OfSchemas() =>
        from row in new (string Name, string Remedy)[]
        {
            ("oneOf", "Declare the properties of all variants in one object, and say in their descriptions which belong together."),
            ("anyOf", "Declare the properties of all variants in one object, and say in their descriptions which belong together."),
            ("not", "Remove it, and say in the description what is not allowed."),
            ("nullable", "Write 'x-nullable' instead, or leave the property out of 'required'."),
            ("const", "Write an 'enum' with this one value."),
            ("if", "Remove it, and say in the description when it holds."),
            ("then", "Remove it, and say in the description when it holds."),
            ("else", "Remove it, and say in the description when it holds."),
            ("$defs", "Move its schemas to 'definitions' at the root."),
            ("$schema", "Remove it."),
            ("$id", "Remove it."),
            ("$comment", "Remove it."),
            ("contains", "Remove it."),
            ("propertyNames", "Remove it."),
            ("patternProperties", "Write 'additionalProperties' instead."),
            ("unevaluatedProperties", "Write 'additionalProperties' instead."),
            ("prefixItems", "Give 'items' one schema that fits every item."),
            ("dependentRequired", "Remove it, and say in the description when it holds."),
            ("dependentSchemas", "Remove it, and say in the description when it holds."),
            ("writeOnly", "Remove it."),
            ("contentEncoding", "Write 'format': 'byte' for text in base64."),
            ("contentMediaType", "Write 'format': 'binary' or 'byte' for a file."),
        }
        from place in new[] { Schema, Items, Parameter, Header }
        select KeyValuePair.Create((place, row.Name), row.Remedy);
}
