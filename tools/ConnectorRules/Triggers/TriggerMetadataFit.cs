using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Wants the whole mark of a polling trigger, on a trigger that polls.</summary>
internal sealed class TriggerMetadataFit : IRule
{
    private const string Metadata = "x-ms-trigger-metadata";

    public RuleInfo Info { get; } = new(
        "trigger-metadata-fit", Severity.Warning, "The mark of a polling trigger, x-ms-trigger-metadata, stands on a trigger that polls.",
        $"Take '{Metadata}' out.")
    {
        Why = "The portal opens a trigger as a polling one by this mark; a webhook that has it is shown as what it is not.",
        Source = "Published schema of apiDefinition.swagger.json: the mark's mode is 'polling'.",
        Bad = """
            "/hooks": { "post": { "x-ms-trigger": "single", "x-ms-trigger-metadata": { "kind": "query", "mode": "polling" } } }
            """,
        Good = """
            "/hooks": { "post": { "x-ms-trigger": "single" } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from webhook in connector.Webhooks()
        where ConnectorTriggers.SaysPolling(webhook)
        select Info.At(
            webhook.PositionOfKey(Metadata), $"'{webhook.OperationName()}' is a webhook trigger and is marked as one that polls.");
}
