using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants to know what a webhook's events look like.</summary>
internal sealed class NotificationContentPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-content-present", Severity.Error, "The path of a webhook trigger describes the events, with a schema.")
    {
        Why = "What a maker can use of an event, its dynamic content, is what the schema says; without it the trigger gives nothing.",
        Source = "\"Fix Swagger Validator errors\": OperationMustHaveNotificationContentExtension. "
            + "None of the 651 webhook triggers in 1,031 accepted connectors lacks it or its schema.",
        Bad = """
            "/hooks": { "post": { "x-ms-trigger": "single", ... } }
            """,
        Good = """
            "/hooks": { "x-ms-notification-content": { "schema": { ... } }, "post": { "x-ms-trigger": "single", ... } }
            """,
        Covers = ["OperationMustHaveNotificationContentExtension"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode trigger in connector.Webhooks())
        {
            DefinitionNode path = trigger.Parent!;
            DefinitionNode? content = path.Children.FirstOrDefault(child => child.Kind == NodeKind.NotificationContent);
            if (content is not null && content.Reference is null && !content.Has("schema"))
            {
                yield return Info.At(
                    content.Position,
                    $"'{NotificationContent.Name}' of '{trigger.OperationName()}' has no schema.",
                    "Add a 'schema' that describes the body of the event.") with
                { OperationId = trigger.Operation!.Id };
            }

            // That it stands in the operation, or is no object, is told elsewhere.
            if (!path.Has(NotificationContent.Name) && !trigger.Has(NotificationContent.Name))
            {
                Diagnostic finding = Info.At(
                    trigger.PositionOfKey("x-ms-trigger"),
                    $"Nothing describes the events of the trigger '{trigger.OperationName()}'.",
                    $"Add '{NotificationContent.Name}' with a 'schema' to the path '{path.Key}', beside '{trigger.Key}'.");

                // A list of events hints at polling by another method than GET.
                yield return ConnectorTriggers.IsBatch(trigger) ? finding with { Severity = Severity.Warning } : finding;
            }
        }
    }
}
