using ConnectorRules.Files;
using ConnectorRules.Icon;
using ConnectorRules.Properties;

namespace ConnectorRules.Package;

/// <summary>Which rules are asked about a connector in an archive.</summary>
internal static class PackagedRules
{
    // An introduction belongs to the whole that is handed in, not to the files that make the connector.
    private static readonly Type[] OfFoldersOnly = [typeof(IntroPresent), typeof(SettingsFileExists)];

    // Exports name files after the connector and begin them with a byte order mark; a record has no place for publisher and capabilities.
    private static readonly Type[] NotOfSolutions =
    [
        .. OfFoldersOnly, typeof(FileByteOrderMark), typeof(IconName), typeof(PublisherPresent), typeof(PublisherOwnsService), typeof(GatewayCapabilityDeclared),
    ];

    private static readonly Lazy<IReadOnlyList<IRule>> InConnectorArchive = new(() => Without(OfFoldersOnly));

    private static readonly Lazy<IReadOnlyList<IRule>> InSolution = new(() => Without(NotOfSolutions));

    internal static IReadOnlyList<IRule> For(PackagedConnector connector) => connector.IsInSolution ? InSolution.Value : InConnectorArchive.Value;

    private static IReadOnlyList<IRule> Without(Type[] rules) => [.. RuleCatalog.All.Where(rule => !rules.Contains(rule.GetType()))];
}
