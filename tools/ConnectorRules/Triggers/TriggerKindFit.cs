using ConnectorRules.Operations;
using ConnectorRules.Responses;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Holds single and batch to what the trigger gives.</summary>
internal sealed class TriggerKindFit : IRule
{
    public RuleInfo Info { get; } = new(
        "trigger-kind-fit", Severity.Warning, "A trigger is 'batch' where a poll gives a list of events, else 'single'.")
    {
        Why = "A list is split where x-ms-trigger says 'batch', one run of the flow for each event. Without a list nothing runs; where a list is taken for one event, "
            + "makers have to loop.",
        Source = "\"OpenAPI extensions\": x-ms-trigger. All 651 webhook triggers of 1,031 accepted connectors are 'single', "
            + "all but 2 of 72 polling triggers 'batch'.",
        Bad = """
            "get": { "x-ms-trigger": "single", "responses": { "200": { "schema": { "type": "array", ... } } } }
            """,
        Good = """
            "get": { "x-ms-trigger": "batch", "responses": { "200": { "schema": { "type": "array", ... } } } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        ListOfEvents lists = new();
        return
        [
            .. connector.Webhooks().Where(ConnectorTriggers.IsBatch).Select(trigger => Webhook(trigger, lists)),
            .. connector.PollingTriggers().Select(trigger => Polling(trigger, lists)).OfType<Diagnostic>(),
        ];
    }

    private Diagnostic Webhook(DefinitionNode trigger, ListOfEvents lists)
    {
        bool holdsList = NotificationContent.SchemaOf(trigger) is { } schema && lists.MayBeIn(schema);
        Diagnostic finding = Info.At(
            trigger.PositionOf("x-ms-trigger"),
            $"'{trigger.OperationName()}' is 'batch', but " + (holdsList ? "a webhook tells of one event." : "its event holds no list."),
            "Write 'single'.");
        return holdsList ? finding with { Severity = Severity.Info } : finding;
    }

    private Diagnostic? Polling(DefinitionNode trigger, ListOfEvents lists)
    {
        DefinitionNode[] answers =
        [
            .. OperationResponse.Of(trigger)
                .Where(response => response.IsSuccess && response.HasSchema)
                .Select(response => response.Content.Children.FirstOrDefault(child => child.Kind == NodeKind.Schema)?.Resolve())
                .OfType<DefinitionNode>(),
        ];
        if (answers.Length == 0)
        {
            return null;
        }

        if (ConnectorTriggers.IsBatch(trigger) && !Array.Exists(answers, lists.MayBeIn))
        {
            return Info.At(
                trigger.PositionOf("x-ms-trigger"),
                $"'{trigger.OperationName()}' is 'batch', but its answer holds no list.",
                "Write 'single', or declare the list of events in the answer.");
        }

        return ConnectorTriggers.IsSingle(trigger) && Array.Exists(answers, ListOfEvents.IsList)
            ? Info.At(
                trigger.PositionOf("x-ms-trigger"),
                $"'{trigger.OperationName()}' is 'single', but its answer is a list of events.",
                "Write 'batch', so that the flow runs once for each of them.")
            : null;
    }
}
