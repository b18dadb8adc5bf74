using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about what is read of an answer.</summary>
internal static class OutputRules
{
    internal static readonly RuleInfo PathExists = new(
        "output-path-exists",
        Severity.Warning,
        "What an expression reads of an answer of the connector is in its declared response or notification.",
        "Read a field that is declared.");

    internal static IReadOnlyList<RuleInfo> All { get; } = [PathExists];
}
