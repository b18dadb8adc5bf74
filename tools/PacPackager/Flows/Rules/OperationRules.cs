using Connectors.Diagnostics;

namespace PacPackager.Flows.Rules;

/// <summary>Rules about which operation is called, and as what.</summary>
internal static class OperationRules
{
    internal static readonly RuleInfo Exists = new(
        "operation-exists", Severity.Error, "The operation that a call names is in the connector's definition.", "Name an operation of the connector.");

    internal static readonly RuleInfo PathExists = new(
        "call-path-exists",
        Severity.Error,
        "The path of a call is one of the definition, without basePath.",
        "Write the path of an operation of the connector.");

    internal static readonly RuleInfo MethodFits = new(
        "call-method-fits", Severity.Error, "The method of a call is one that the definition has for its path.");

    internal static readonly RuleInfo PathEncoding = new(
        "call-path-encoding",
        Severity.Warning,
        "A path parameter is written `@{encodeURIComponent(...)}`: once, or twice where x-ms-url-encoding is double.");

    internal static readonly RuleInfo Current = new(
        "operation-current", Severity.Warning, "A call uses an operation that is not deprecated.", "Use the operation that took its place.");

    internal static readonly RuleInfo Visible = new(
        "operation-visible",
        Severity.Warning,
        "A call uses an operation that makers see; internal ones may change without notice.",
        "Use a visible operation.");

    internal static readonly RuleInfo Place = new(
        "operation-place", Severity.Error, "A trigger of the connector is used as a trigger, an action as an action.");

    internal static readonly RuleInfo WebhookType = new(
        "webhook-type",
        Severity.Error,
        "A webhook operation is called by the webhook type of the host, any other operation by the plain one.");

    internal static readonly RuleInfo WebhookMethod = new(
        "webhook-method", Severity.Error, "A webhook call has no `method`: subscribing is a POST.", "Take it out.");

    internal static readonly RuleInfo WebhookCallback = new(
        "webhook-callback",
        Severity.Error,
        "A Logic App hands `listCallbackUrl()` over in the property that is marked as notification URL.");

    internal static readonly RuleInfo NotificationUrlLeftOut = new(
        "notification-url-left-out",
        Severity.Error,
        "A Power Automate flow leaves the notification URL out: the engine fills it in.",
        "Take it out.");

    internal static IReadOnlyList<RuleInfo> All { get; } =
    [
        Exists,
        PathExists,
        MethodFits,
        PathEncoding,
        Current,
        Visible,
        Place,
        WebhookType,
        WebhookMethod,
        WebhookCallback,
        NotificationUrlLeftOut,
    ];
}
