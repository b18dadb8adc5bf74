namespace ConnectorRules.Schemas.Keywords;

/// <summary>What the value of a keyword has to be.</summary>
internal enum ValueKind
{
    /// <summary>Anything.</summary>
    Any,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Text that is not empty.</summary>
    FilledText,

    /// <summary>One of a few words.</summary>
    Word,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A whole number from 0 up.</summary>
    Count,

    /// <summary>A list of anything.</summary>
    List,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A list of objects.</summary>
    Objects,

    /// <summary>A list of schemas, at least one.</summary>
    Schemas,

    /// <summary>An object.</summary>
    Object,

    /// <summary>An object whose members are objects under names of the author's choice.</summary>
    ObjectMap,

    /// <summary>A schema, true or false.</summary>
    SchemaOrBoolean,
}
