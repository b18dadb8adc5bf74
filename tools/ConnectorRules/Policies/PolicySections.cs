namespace ConnectorRules.Policies;

/// <summary>The sections of a call that a policy may work on.</summary>
internal static class PolicySections
{
    internal const string Key = "x-ms-apimTemplate-policySection";

    internal static IReadOnlyList<string> All { get; } = ["Request", "Response", "Failure"];

    internal static IReadOnlyList<string> Usual { get; } = ["Request", "Response"];

    internal static IReadOnlyList<string> RequestOnly { get; } = ["Request"];
}
