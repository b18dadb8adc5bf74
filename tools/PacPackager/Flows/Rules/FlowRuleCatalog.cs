using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Every rule for workflows, in reading order.</summary>
internal static class FlowRuleCatalog
{
    internal static IReadOnlyList<FlowRuleGroup> Groups { get; } =
    [
        new("Files", FileRules.All),
        new("Triggers and actions", StepRules.All),
        new("Expressions", ExpressionRules.All),
        new("Connections", ConnectionRules.All),
        new("Operations", OperationRules.All),
        new("Inputs", InputRules.All),
        new("Outputs", OutputRules.All),
        new("Failures", RetryRules.All),
    ];

    internal static IReadOnlyList<RuleInfo> All { get; } = [.. Groups.SelectMany(group => group.Rules)];
}
