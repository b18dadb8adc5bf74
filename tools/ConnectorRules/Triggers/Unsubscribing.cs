using ConnectorRules.Operations;
using ConnectorRules.Subject;

namespace ConnectorRules.Triggers;

/// <summary>Finds the operations by which the platform takes subscriptions back.</summary>
/// <remarks>
/// Where a subscription lies only the service's Location header says: 67 of 651 webhook triggers of accepted connectors have the DELETE at
/// their own path and an id. So an operation is known to be one only there, or where it is the connector's one hidden DELETE.
/// </remarks>
internal static class Unsubscribing
{
    internal static IEnumerable<DefinitionNode> Deletes(this ConnectorSubject connector) =>
        connector.Operations().Where(operation => operation.Operation!.Method == "DELETE");

    /// <summary>The DELETE operations that take subscriptions back for sure; none for a connector without webhooks.</summary>
    internal static IEnumerable<DefinitionNode> Unsubscribes(this ConnectorSubject connector)
    {
        string[] hooks = [.. connector.Webhooks().Select(trigger => trigger.Operation!.Path)];
        DefinitionNode[] deletes = hooks.Length == 0 ? [] : [.. connector.Deletes()];
        int hidden = deletes.Count(delete => delete.Operation!.IsInternal);
        return deletes.Where(delete => (hidden == 1 && delete.Operation!.IsInternal) || Array.Exists(hooks, hook => IsOneOf(hook, delete.Operation!.Path)));
    }

    /// <summary>Whether a path is another one's and an id: <c>/hooks</c> and <c>/hooks/{id}</c>.</summary>
    private static bool IsOneOf(string all, string one)
    {
        string start = all.TrimEnd('/') + "/{";
        return one.StartsWith(start, StringComparison.OrdinalIgnoreCase) && one.TrimEnd('/').IndexOf('/', start.Length) < 0;
    }
}
