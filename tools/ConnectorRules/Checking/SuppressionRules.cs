namespace ConnectorRules.Checking;

/// <summary>Rules about <c>pacpackager.json</c> itself.</summary>
internal static class SuppressionRules
{
    internal static IReadOnlyList<IRule> All { get; } = [SuppressionUsed.Rule];
}
