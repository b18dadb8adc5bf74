namespace ConnectorRules.Icon;

/// <summary>Rules about the icon and its colour.</summary>
internal static class IconRules
{
    internal static IReadOnlyList<IRule> All { get; } = [];
}
