using ConnectorRules.Subject;

namespace ConnectorRules.Schemas;

/// <summary>Tells schemas whose shape is found at design time.</summary>
internal static class DynamicShape
{
    /// <summary>Whether another operation gives the shape.</summary>
    internal static bool Has(DefinitionNode schema) => schema.Has("x-ms-dynamic-schema") || schema.Has("x-ms-dynamic-properties");
}
