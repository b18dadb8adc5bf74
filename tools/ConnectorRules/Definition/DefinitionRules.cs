namespace ConnectorRules.Definition;

/// <summary>Rules about the definition's head: info, host, security, metadata.</summary>
internal static class DefinitionRules
{
    internal static IReadOnlyList<IRule> All { get; } = [];
}
