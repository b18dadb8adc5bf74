using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>The triggers of a connector, told apart by how they learn of events.</summary>
internal static class ConnectorTriggers
{
    /// <summary>Triggers that subscribe: the service calls the flow.</summary>
    internal static IEnumerable<DefinitionNode> Webhooks(this ConnectorSubject connector) =>
        connector.Triggers().Where(trigger => !IsPolling(trigger, connector));

    /// <summary>Triggers that ask again and again.</summary>
    internal static IEnumerable<DefinitionNode> PollingTriggers(this ConnectorSubject connector) =>
        connector.Triggers().Where(trigger => IsPolling(trigger, connector));

    internal static bool IsTrigger(DefinitionNode operation) =>
        operation["x-ms-trigger"] is { Type: not JTokenType.Null } trigger && trigger is not JValue { Value: false };

    /// <summary>Whether <c>x-ms-trigger</c> says that the answer or event is a list of events.</summary>
    internal static bool IsBatch(DefinitionNode trigger) => IsKind(trigger, "batch");

    /// <summary>Whether <c>x-ms-trigger</c> says that the answer or event is one event.</summary>
    internal static bool IsSingle(DefinitionNode trigger) => IsKind(trigger, "single");

    internal static bool SaysPolling(DefinitionNode operation) =>
        operation["x-ms-trigger-metadata"] is JObject metadata && metadata["mode"] is JValue { Value: string mode }
        && string.Equals(mode, "polling", StringComparison.OrdinalIgnoreCase);

    /// <summary>The policies that keep the place of a polling trigger.</summary>
    internal static IEnumerable<PolicyTemplateInstance> PollingPolicies(this ConnectorSubject connector) =>
        (connector.Properties?.Policies ?? [])
            .Where(policy => string.Equals(policy.TemplateId, "pollingtrigger", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<DefinitionNode> Triggers(this ConnectorSubject connector) => connector.Operations().Where(IsTrigger);

    private static bool IsKind(DefinitionNode trigger, string kind) =>
        string.Equals(trigger.Text("x-ms-trigger"), kind, StringComparison.OrdinalIgnoreCase);

    // A POST may poll as well. That its path tells of events says otherwise, whatever a leftover beside it says.
    private static bool IsPolling(DefinitionNode trigger, ConnectorSubject connector) =>
        trigger.Operation!.Method is "GET" or "HEAD"
        || (!trigger.Parent!.Has(NotificationContent.Name)
            && (SaysPolling(trigger) || connector.PollingPolicies().Any(policy => policy.Operations?.Contains(trigger.Operation!.Id) == true)));
}
