namespace ConnectorRules.Icon;

/// <summary>Rules about the icon and its colour.</summary>
internal static class IconRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new IconPresent(),
        new IconPng(),
        new IconName(),
        new IconSize(),
        new IconSquare(),
        new IconDimensions(),
        new IconBackground(),
        new IconBrandColor(),
    ];
}
