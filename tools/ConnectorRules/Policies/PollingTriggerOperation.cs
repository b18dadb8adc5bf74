using ConnectorRules.Schemas;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Policies;

/// <summary>Wants polling policies on triggers.</summary>
internal sealed class PollingTriggerOperation : IRule
{
    public RuleInfo Info { get; } = new(
        "polling-trigger-operation", Severity.Warning, "The template pollingtrigger names operations, and they are triggers.")
    {
        Why = "The template turns an answer into 'nothing new yet' or an event; an action under it answers with neither.",
        Source = "\"Use a polling trigger with a custom connector\".",
        Bad = "\"templateId\": \"pollingtrigger\", \"x-ms-apimTemplate-operationName\": [ \"GetInvoice\" ]    where GetInvoice has no x-ms-trigger",
        Good = "\"templateId\": \"pollingtrigger\", \"x-ms-apimTemplate-operationName\": [ \"WhenInvoiceIsPaid\" ]",
        Covers = ["pollingtrigger"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Definition is not { } definition)
        {
            yield break;
        }

        foreach (PolicyTemplateInstance policy in PolicyTemplates.Instances(connector, "pollingtrigger"))
        {
            Operation[] actions = [.. definition.Operations.Where(operation => operation.Trigger is null && policy.AppliesTo(operation.Id))];
            if (policy.Operations is null && actions.Length > 0)
            {
                yield return Info.At(
                    policy.Position,
                    $"The policy {PolicyNames.Of(policy)} names no operation and so applies to the action '{ValueText.Cut(actions[0].Id)}', too.",
                    "List the triggers in 'x-ms-apimTemplate-operationName'.");
            }
            else
            {
                foreach (Operation action in actions)
                {
                    yield return Info.At(
                        connector.Properties!.Source.PositionOf(policy.Parameters["x-ms-apimTemplate-operationName"]!),
                        $"'{ValueText.Cut(action.Id)}' is polled as a trigger and is none.",
                        "Give the operation 'x-ms-trigger', or take it out of the list.");
                }
            }
        }
    }
}
