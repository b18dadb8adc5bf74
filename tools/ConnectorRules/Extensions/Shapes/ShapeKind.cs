namespace ConnectorRules.Extensions.Shapes;

/// <summary>What the value of an extension, or of a member of one, has to be.</summary>
internal enum ShapeKind
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>Text.</summary>
    Text,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A whole number from 1 up.</summary>
    Revision,

    /// <summary>Digits with dots.</summary>
    Version,

    /// <summary>Names of properties, joined by slashes, without one in front.</summary>
    Path,

    /// <summary>An object with the members listed.</summary>
    Object,

    /// <summary>An object whose members have names of the author's choice.</summary>
    Map,

    /// <summary>A list.</summary>
    List,

    /// <summary>A value as it is or, as an object, the members listed.</summary>
    ValueOrObject,
}
