using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about one subject.</summary>
/// <param name="Name">The subject.</param>
/// <param name="Rules">In reading order.</param>
internal sealed record FlowRuleGroup(string Name, IReadOnlyList<RuleInfo> Rules);
