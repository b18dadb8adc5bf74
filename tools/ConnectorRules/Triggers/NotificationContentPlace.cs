using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the description of events beside the operation, not in it.</summary>
internal sealed class NotificationContentPlace : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-content-place", Severity.Error, "The description of events, x-ms-notification-content, stands on the path, beside its operations.")
    {
        Why = "The platform looks for it on the path; inside an operation it is not seen, and the trigger has no dynamic content.",
        Source = "\"Use a webhook as a trigger\"; \"Fix Swagger Validator errors\": OperationMustHaveNotificationContentExtension. "
            + "All 694 in 1,031 accepted connectors stand on paths.",
        Bad = """
            "/hooks": { "post": { "x-ms-notification-content": { ... }, ... } }
            """,
        Good = """
            "/hooks": { "x-ms-notification-content": { ... }, "post": { ... } }
            """,
        Covers = ["OperationMustHaveNotificationContentExtension"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from operation in connector.Operations()
        where operation.Has(NotificationContent.Name)
        let isThere = operation.Parent!.Has(NotificationContent.Name)
        let finding = Info.At(
            operation.PositionOfKey(NotificationContent.Name),
            $"'{NotificationContent.Name}' stands inside the operation '{operation.OperationName()}', where the platform does not see it.",
            isThere
                ? $"Take it out: the path '{operation.Parent!.Key}' has one."
                : $"Move it up to the path '{operation.Parent!.Key}', beside '{operation.Key}'.")
        select isThere || !ConnectorTriggers.IsTrigger(operation) ? finding with { Severity = Severity.Warning } : finding;
}
