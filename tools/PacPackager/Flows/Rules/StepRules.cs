using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about triggers and actions of whatever kind.</summary>
internal static class StepRules
{
    internal static readonly RuleInfo Shape = new(
        "flow-shape", Severity.Error, "What the language wants to be an object is an object.", "Write an object.");

    internal static readonly RuleInfo TypeKnown = new(
        "step-type-known", Severity.Warning, "The type of a trigger or action is one that the hosts know.", "Name a type that the hosts know.");

    internal static readonly RuleInfo HostType = new(
        "step-host-type",
        Severity.Error,
        "A call that names an operation is of a type of flows, one that names a path of a type of Logic Apps.");

    internal static readonly RuleInfo ForeachList = new(
        "foreach-list",
        Severity.Error,
        "A Foreach loops over a list, or over an expression that may give one.",
        "Write an expression that gives a list, with '@' before it.");

    internal static readonly RuleInfo MemberPresent = new(
        "step-member-present", Severity.Error, "A trigger or action has what its type needs.", "Add it.");

    internal static readonly RuleInfo NameUnique = new(
        "action-name-unique", Severity.Error, "No two actions of a workflow have the same name, wherever they are nested.", "Rename one of them.");

    internal static readonly RuleInfo RunAfterSibling = new(
        "run-after-sibling",
        Severity.Error,
        "An action runs after actions of the same scope or branch.",
        "Name an action beside this one.");

    internal static readonly RuleInfo RunAfterStatus = new(
        "run-after-status",
        Severity.Error,
        "Each entry of `runAfter` lists one or more of Succeeded, Failed, Skipped and TimedOut.",
        "Write a list such as [ \"Succeeded\" ].");

    internal static readonly RuleInfo RunAfterAcyclic = new(
        "run-after-acyclic", Severity.Error, "No action waits for itself, directly or through others.", "Take one of the entries out.");

    internal static IReadOnlyList<RuleInfo> All { get; } =
        [Shape, TypeKnown, HostType, ForeachList, MemberPresent, NameUnique, RunAfterSibling, RunAfterStatus, RunAfterAcyclic];
}
