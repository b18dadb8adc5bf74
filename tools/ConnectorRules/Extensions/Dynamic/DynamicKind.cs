namespace ConnectorRules.Extensions.Dynamic;

/// <summary>What is asked of another operation.</summary>
internal enum DynamicKind
{
    /// <summary>Choices, their sources by name: <c>x-ms-dynamic-values</c>.</summary>
    Values,

    /// <summary>Choices, their sources by full reference: <c>x-ms-dynamic-list</c>.</summary>
    List,

    /// <summary>A schema, its sources by name: <c>x-ms-dynamic-schema</c>.</summary>
    Schema,

    /// <summary>A schema, its sources by full reference: <c>x-ms-dynamic-properties</c>.</summary>
    Properties,

    /// <summary>One level of a tree of choices: <c>open</c> or <c>browse</c> of <c>x-ms-dynamic-tree</c>.</summary>
    Tree,
}
