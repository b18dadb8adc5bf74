using ConnectorRules.Operations;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>Wants to know how a trigger is made to fire.</summary>
internal sealed class TriggerHintPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "trigger-hint-present", Severity.Info, "A trigger says in x-ms-trigger-hint how to make it fire.",
        "Add '\"x-ms-trigger-hint\": \"To see it work now, ...\"'.")
    {
        CertificationOnly = true,
        Why = "The designer shows it to a maker who tests a flow and waits for an event.",
        Source = "\"OpenAPI extensions\": x-ms-trigger-hint. 192 of 1,031 accepted connectors have triggers without, 610 of 729 in all.",
        Bad = """
            "x-ms-trigger": "single"
            """,
        Good = """
            "x-ms-trigger": "single", "x-ms-trigger-hint": "To see it work now, pay an invoice."
            """,
    };

    // A value of another kind is a mistake of its own.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from trigger in connector.VisibleOperations()
        where ConnectorTriggers.IsTrigger(trigger) && !trigger.Operation!.Deprecated
        where trigger["x-ms-trigger-hint"] is null or JValue { Type: JTokenType.Null }
            || (trigger.Text("x-ms-trigger-hint") is { } hint && string.IsNullOrWhiteSpace(hint))
        select Info.At(
            trigger.Has("x-ms-trigger-hint") ? trigger.PositionOf("x-ms-trigger-hint") : trigger.PositionOfKey("x-ms-trigger"),
            $"The trigger '{trigger.OperationName()}' has no hint.");
}
