namespace ConnectorRules.Triggers;

/// <summary>Rules about triggers, webhooks and families of revisions.</summary>
internal static class TriggerRules
{
    internal static IReadOnlyList<IRule> All { get; } = [];
}
