using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Triggers;

/// <summary>Speaks of events that no trigger of the path is about.</summary>
internal sealed class NotificationContentUsed : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-content-used", Severity.Info, "A path that describes events has a webhook trigger.")
    {
        Why = "The description of events without a trigger does nothing; it is a leftover, or 'x-ms-trigger' was forgotten.",
        Source = "\"Use a webhook as a trigger\". 20 of 1,031 accepted connectors have such a path.",
        Bad = """
            "/hooks": { "x-ms-notification-content": { ... }, "post": { "operationId": "CreateHook", ... } }
            """,
        Good = """
            "/hooks": { "x-ms-notification-content": { ... }, "post": { "operationId": "CreateHook", "x-ms-trigger": "single", ... } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        HashSet<DefinitionNode> served = [.. connector.Webhooks().Select(trigger => trigger.Parent!)];
        NotificationUrls urls = new(connector.Tree);
        foreach (DefinitionNode path in connector.Tree?.Of(NodeKind.PathItem) ?? [])
        {
            // Where an operation takes an address, that it is no trigger is told already.
            if (path.Has(NotificationContent.Name) && path.Reference is null && !served.Contains(path) && !Operations(path).Any(Subscribes))
            {
                yield return Info.At(
                    path.PositionOfKey(NotificationContent.Name),
                    $"The path '{path.Key}' describes events, but no operation of it is a webhook trigger.",
                    $"Take '{NotificationContent.Name}' out, or add '\"x-ms-trigger\": \"single\"' to the operation that subscribes.");
            }
        }

        bool Subscribes(DefinitionNode operation) => urls.AreIn(NotificationUrls.BodyOf(operation));
    }

    private static IEnumerable<DefinitionNode> Operations(DefinitionNode path) =>
        path.Children.Where(child => child.Kind == NodeKind.Operation && child.Operation is not null);
}
