namespace ConnectorRules.Policies;

/// <summary>Rules about policy templates.</summary>
internal static class PolicyRules
{
    internal static IReadOnlyList<IRule> All { get; } = [];
}
