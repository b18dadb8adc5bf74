using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>Wants the whole mark of a polling trigger, on a trigger that polls.</summary>
internal sealed class TriggerMetadataComplete : IRule
{
    private const string Metadata = "x-ms-trigger-metadata";
    private static readonly (string Name, string Value)[] Members = [("kind", "query"), ("mode", "polling")];

    public RuleInfo Info { get; } = new(
        "trigger-metadata-complete", Severity.Warning, "The mark x-ms-trigger-metadata names kind and mode, and stands on a trigger that polls.")
    {
        Why = "The portal opens a trigger as a polling one by both; a webhook with the mark is shown as what it is not.",
        Source = "Published schema of apiDefinition.swagger.json: both are required; the values are 'query' and 'polling'.",
        Bad = """
            "x-ms-trigger-metadata": { "mode": "polling" }
            """,
        Good = """
            "x-ms-trigger-metadata": { "kind": "query", "mode": "polling" }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        HashSet<DefinitionNode> webhooks = [.. connector.Webhooks()];
        foreach (DefinitionNode operation in connector.Operations())
        {
            if (operation[Metadata] is not JObject metadata)
            {
                continue;
            }

            foreach ((string name, string value) in Members)
            {
                if (metadata[name] is null)
                {
                    yield return Info.At(
                        operation.PositionOfKey(Metadata),
                        $"'{Metadata}' of '{operation.OperationName()}' has no '{name}'.",
                        $"Add '\"{name}\": \"{value}\"'.");
                }
            }

            if (webhooks.Contains(operation) && ConnectorTriggers.SaysPolling(operation))
            {
                yield return Info.At(
                    operation.PositionOfKey(Metadata),
                    $"'{operation.OperationName()}' is a webhook trigger and is marked as one that polls.",
                    $"Take '{Metadata}' out.");
            }
        }
    }
}
