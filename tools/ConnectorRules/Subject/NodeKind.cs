namespace ConnectorRules.Subject;

/// <summary>What an object of the definition is, by the place it stands in.</summary>
public enum NodeKind
{
    /// <summary>The whole document.</summary>
    Root,

    /// <summary><c>info</c>.</summary>
    Info,

    /// <summary><c>info.contact</c>.</summary>
    Contact,

    /// <summary><c>info.license</c>.</summary>
    License,

    /// <summary><c>externalDocs</c>, wherever it stands.</summary>
    ExternalDocs,

    /// <summary>An entry of <c>tags</c>.</summary>
    Tag,

    /// <summary>One path with its operations.</summary>
    PathItem,

    /// <summary>An action or trigger.</summary>
    Operation,

    /// <summary>A parameter that is not the body: of an operation, a path item or the shared ones.</summary>
    Parameter,

    /// <summary>A parameter that is the whole body.</summary>
    BodyParameter,

    /// <summary><c>items</c> of a parameter or header, at any depth.</summary>
    Items,

    /// <summary>A declared answer.</summary>
    Response,

    /// <summary>A header of an answer.</summary>
    Header,

    /// <summary>The shape of a value: below a body, an answer, a notification or <c>definitions</c>.</summary>
    Schema,

    /// <summary><c>xml</c> of a schema.</summary>
    Xml,

    /// <summary><c>x-ms-notification-content</c>.</summary>
    NotificationContent,

    /// <summary>An entry of <c>securityDefinitions</c>.</summary>
    SecurityScheme,
}
