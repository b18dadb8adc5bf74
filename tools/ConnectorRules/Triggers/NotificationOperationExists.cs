using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>Holds x-ms-notification to a webhook of the definition.</summary>
internal sealed class NotificationOperationExists : IRule
{
    public RuleInfo Info { get; } = new(
        "notification-operation-exists", Severity.Error, "The operation that x-ms-notification names is a webhook of the definition, and not the trigger itself.")
    {
        Why = "The trigger is told by that webhook when there is something to fetch; one that is not there tells it nothing.",
        Source = "Published schema of apiDefinition.swagger.json: x-ms-notification, operationId. No accepted connector at hand uses it.",
        Bad = """
            "x-ms-notification": { "operationId": "SubscribeInvoice" }    where the definition has SubscribeInvoices
            """,
        Good = """
            "x-ms-notification": { "operationId": "SubscribeInvoices" }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        Dictionary<string, DefinitionNode> known = [];
        foreach (DefinitionNode operation in connector.Operations())
        {
            known.TryAdd(operation.Operation!.Id, operation);
        }

        HashSet<DefinitionNode> webhooks = [.. connector.Webhooks()];
        foreach (DefinitionNode operation in connector.Operations())
        {
            if (operation["x-ms-notification"] is not JObject notification || notification["operationId"] is not JValue { Value: string id } name)
            {
                continue;
            }

            if (!known.TryGetValue(id, out DefinitionNode? target) || id.Length == 0)
            {
                yield return Info.At(
                    operation.PositionOf(name),
                    $"'x-ms-notification' of '{operation.OperationName()}' names '{id}', and the definition has no such operation.",
                    OperationNames.Fix(id, connector.Dynamic!.OperationIds, "take it out"));
            }
            else if (webhooks.Contains(operation))
            {
                yield return Info.At(
                    operation.PositionOfKey("x-ms-notification"),
                    $"'{operation.OperationName()}' is a webhook trigger itself and needs no other.",
                    "Take 'x-ms-notification' out.") with
                { Severity = Severity.Warning };
            }
            else if (!webhooks.Contains(target) && !target.Parent!.Has(NotificationContent.Name))
            {
                yield return Info.At(
                    operation.PositionOf(name),
                    $"'x-ms-notification' of '{operation.OperationName()}' names '{id}', which is no webhook operation.",
                    "Name the operation that takes the notification address.") with
                { Severity = Severity.Warning };
            }
        }
    }
}
