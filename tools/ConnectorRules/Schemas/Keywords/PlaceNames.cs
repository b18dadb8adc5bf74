using ConnectorRules.Subject;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>What the objects of a definition are called in messages.</summary>
internal static class PlaceNames
{
    /// <summary>The kind of an object, with its article.</summary>
    internal static string Of(NodeKind kind) => kind switch
    {
        NodeKind.Root => "the root of the definition",
        NodeKind.Info => "'info'",
        NodeKind.Contact => "'contact'",
        NodeKind.License => "'license'",
        NodeKind.ExternalDocs => "'externalDocs'",
        NodeKind.Tag => "a tag",
        NodeKind.PathItem => "a path",
        NodeKind.Operation => "an operation",
        NodeKind.Parameter => "a parameter",
        NodeKind.BodyParameter => "a body parameter",
        NodeKind.Items => "'items' of a parameter",
        NodeKind.Response => "a response",
        NodeKind.Header => "a header",
        NodeKind.Xml => "'xml'",
        NodeKind.NotificationContent => "'x-ms-notification-content'",
        NodeKind.SecurityScheme => "a security scheme",
        _ => "a schema",
    };
}
