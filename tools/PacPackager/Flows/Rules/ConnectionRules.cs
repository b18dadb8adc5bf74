using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about the way from a call to its connection.</summary>
internal static class ConnectionRules
{
    internal static readonly RuleInfo NamePresent = new(
        "connection-name-present",
        Severity.Error,
        "`host.connection` of a call has a `referenceName` (Standard), a `name` (Consumption) or an `id`.",
        "Add it.");

    internal static readonly RuleInfo ReferenceExists = new(
        "connection-reference-exists",
        Severity.Error,
        "The connection that a call names is declared: in connections.json, `$connections` or `connectionReferences`.",
        "Declare it, or name one that is declared.");

    internal static readonly RuleInfo RuntimeUrlPresent = new(
        "connection-runtime-url-present",
        Severity.Error,
        "A managed API connection of connections.json has a `connectionRuntimeUrl`; without one every run fails.",
        "Add it; the connection resource has it among its properties.");

    internal static readonly RuleInfo HostMembers = new(
        "call-host-members",
        Severity.Warning,
        "`host` of a Power Automate call has exactly connectionName (or connectionReferenceName or connection), operationId and apiId.",
        "Take it out.");

    internal static readonly RuleInfo Authentication = new(
        "call-authentication",
        Severity.Warning,
        "A connector call of a Logic App has no `authentication`: it comes with the connection.",
        "Take it out, and settle it in the connection.");

    internal static IReadOnlyList<RuleInfo> All { get; } = [NamePresent, ReferenceExists, RuntimeUrlPresent, HostMembers, Authentication];
}
