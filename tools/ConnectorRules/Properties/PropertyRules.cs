namespace ConnectorRules.Properties;

/// <summary>Rules about apiProperties.json.</summary>
internal static class PropertyRules
{
    internal static IReadOnlyList<IRule> All { get; } = [];
}
