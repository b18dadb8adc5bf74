using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the operation that takes subscriptions back out of the maker's sight.</summary>
internal sealed class WebhookDeleteInternal : IRule
{
    public RuleInfo Info { get; } = new(
        "webhook-delete-internal", Severity.Info, "The DELETE operation that takes a subscription back is internal.",
        "Add '\"x-ms-visibility\": \"internal\"' to it.")
    {
        Why = "The platform calls it, makers never do: who finds it among the actions can only break a running flow with it.",
        Source = "\"Use a webhook as a trigger\". Of 199 accepted connectors with webhooks 20 have only DELETE operations that makers see; "
            + "62 of the 67 at a trigger's own path and an id are internal.",
        Bad = """
            "/hooks/{id}": { "delete": { "operationId": "DeleteHook", ... } }
            """,
        Good = """
            "/hooks/{id}": { "delete": { "operationId": "DeleteHook", "x-ms-visibility": "internal", ... } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        DefinitionNode[] seen = [.. connector.Unsubscribes().Where(delete => !delete.Operation!.IsInternal)];
        if (seen.Length > 0)
        {
            return seen.Select(delete => Info.At(
                PositionOf(delete), $"Makers see '{delete.OperationName()}', by which the platform takes subscriptions back."));
        }

        // Which of them it is cannot be told, so that the trigger is the place.
        DefinitionNode? trigger = connector.Webhooks().FirstOrDefault();
        DefinitionNode[] deletes = [.. connector.Deletes()];
        return trigger is not null && deletes.Length > 0 && !Array.Exists(deletes, delete => delete.Operation!.IsInternal)
            ?
            [
                Info.At(
                    trigger.Position,
                    deletes.Length == 1
                        ? $"Makers see '{deletes[0].OperationName()}', the only operation that could take back a subscription of '{trigger.OperationName()}'."
                        : $"Makers see all {deletes.Length} DELETE operations, also the one that takes back a subscription of '{trigger.OperationName()}'.",
                    "Add '\"x-ms-visibility\": \"internal\"' to the DELETE operation that takes subscriptions back."),
            ]
            : [];
    }

    private static SourcePosition PositionOf(DefinitionNode delete) => delete.PositionOf("x-ms-visibility");
}
