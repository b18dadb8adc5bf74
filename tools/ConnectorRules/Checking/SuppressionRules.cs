namespace ConnectorRules.Checking;

/// <summary>Rules about <c>pacpackager.json</c> itself. None of their findings can be suppressed: a suppression is mended instead.</summary>
internal static class SuppressionRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new ToolSettingKnown(),
        new SuppressionWellFormed(),
        new SuppressionRuleKnown(),
        new SuppressionReasonPresent(),
        SuppressionUsed.Rule,
    ];

    internal static bool SpeaksOfSuppressions(string ruleId) => All.Any(rule => rule.Info.Id == ruleId);
}
