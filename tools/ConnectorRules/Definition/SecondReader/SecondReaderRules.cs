namespace ConnectorRules.Definition.SecondReader;

/// <summary>What a reader that is not ours says of the definition.</summary>
internal static class SecondReaderRules
{
    internal static IReadOnlyList<IRule> All { get; } = [new DefinitionConforms()];
}
