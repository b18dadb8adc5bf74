namespace ConnectorRules.Extensions;

/// <summary>Rules about names that begin with x-ms-.</summary>
internal static class ExtensionRules
{
    internal static IReadOnlyList<IRule> All { get; } = [];
}
