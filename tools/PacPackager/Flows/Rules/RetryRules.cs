using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about sending again.</summary>
internal static class RetryRules
{
    internal static readonly RuleInfo Valid = new(
        "retry-policy-valid",
        Severity.Error,
        "A retry policy is none, default, fixed (count, interval) or exponential (count, interval and its bounds): 1 to 90 times, PT5S to P1D apart.",
        "Write a policy that the host takes.");

    internal static readonly RuleInfo NotSentTwice = new(
        "call-not-sent-twice",
        Severity.Error,
        "A call of an operation that `pacpackager.json` names under `flows.noRetry` has the retry policy none.",
        "Write \"retryPolicy\": { \"type\": \"none\" } among the inputs.");

    internal static readonly RuleInfo NoRetryKnown = new(
        "no-retry-operation-exists",
        Severity.Warning,
        "What `pacpackager.json` names under `flows.noRetry` is an operation of the connector.",
        "Name an operation of the connector.");

    internal static IReadOnlyList<RuleInfo> All { get; } = [Valid, NotSentTwice, NoRetryKnown];
}
