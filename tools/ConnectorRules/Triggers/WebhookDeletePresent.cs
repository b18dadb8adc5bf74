using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants a way to take subscriptions back.</summary>
internal sealed class WebhookDeletePresent : IRule
{
    public RuleInfo Info { get; } = new(
        "webhook-delete-present", Severity.Warning, "A connector with a webhook trigger has a DELETE operation that takes a subscription back.",
        "Add an internal DELETE operation for what the Location header of the subscription names.")
    {
        Why = "When a flow is switched off or changed the platform sends DELETE to the subscription; without the operation hooks are left behind "
            + "and the service goes on calling flows that are gone.",
        Source = "\"Use a webhook as a trigger\": the delete operation must be in the definition. "
            + "39 of the 199 accepted connectors with webhooks have no DELETE at all.",
        Bad = """
            "paths": { "/hooks": { "post": { "x-ms-trigger": "single", ... } } }
            """,
        Good = """
            "paths": { "/hooks": { "post": { "x-ms-trigger": "single", ... } }, "/hooks/{id}": { "delete": { "x-ms-visibility": "internal", ... } } }
            """,
    };

    // Where the DELETE stands is the service's affair: one of the connector is enough. What is missing is told once.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        DefinitionNode[] triggers = [.. connector.Webhooks()];
        if (triggers.Length == 0 || connector.Deletes().Any())
        {
            return [];
        }

        string others = triggers.Length switch
        {
            1 => "",
            2 => $" or '{triggers[1].OperationName()}'",
            _ => $" or {triggers.Length - 1} other triggers",
        };
        return [Info.At(triggers[0].Position, $"No DELETE operation takes back a subscription of '{triggers[0].OperationName()}'{others}.")];
    }
}
