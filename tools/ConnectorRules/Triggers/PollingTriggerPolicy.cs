using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>Holds polling triggers and their policies to each other.</summary>
internal sealed class PollingTriggerPolicy : IRule
{
    private const string Operations = "x-ms-apimTemplate-operationName";
    private const string Metadata = "x-ms-trigger-metadata";

    public RuleInfo Info { get; } = new(
        "polling-trigger-policy", Severity.Warning, "A pollingtrigger policy applies to a polling trigger, and the trigger is marked as one.")
    {
        Why = "The policy remembers how far a trigger has read. On an action it does nothing useful; a trigger without it fires only if the service keeps "
            + "the contract of polling, 202 and Location, by itself.",
        Source = "Policy template pollingtrigger; \"OpenAPI extensions\": x-ms-trigger-metadata. Of 24 accepted connectors with polling triggers "
            + "21 have the mark and 12 the policy.",
        Bad = """
            "templateId": "pollingtrigger", "x-ms-apimTemplate-operationName": [ "ListInvoices" ]    where ListInvoices has no x-ms-trigger
            """,
        Good = """
            "templateId": "pollingtrigger", "x-ms-apimTemplate-operationName": [ "WhenInvoicePaid" ]
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Properties is { } properties ? [.. OfPolicies(connector, properties), .. OfTriggers(connector)] : [];

    private IEnumerable<Diagnostic> OfPolicies(ConnectorSubject connector, ConnectorProperties properties)
    {
        HashSet<DefinitionNode> webhooks = [.. connector.Webhooks()];
        Dictionary<string, DefinitionNode> known = [];
        foreach (DefinitionNode operation in connector.Operations())
        {
            known.TryAdd(operation.Operation!.Id, operation);
        }

        // An operation that does not exist is told of every policy.
        foreach (JValue name in connector.PollingPolicies().SelectMany(policy => Names(policy.Parameters[Operations])))
        {
            if (!known.TryGetValue((string)name!, out DefinitionNode? operation))
            {
                continue;
            }

            if (!ConnectorTriggers.IsTrigger(operation))
            {
                yield return Info.At(
                    properties.Source.PositionOf(name),
                    $"The policy 'pollingtrigger' applies to '{name.Value}', which is no trigger.",
                    $"Add '\"x-ms-trigger\": \"batch\"' to '{name.Value}', or take it out of the policy.");
            }
            else if (webhooks.Contains(operation))
            {
                yield return Info.At(
                    properties.Source.PositionOf(name),
                    $"The policy 'pollingtrigger' applies to '{name.Value}', a webhook trigger.",
                    "Take it out of the policy.");
            }
        }
    }

    private IEnumerable<Diagnostic> OfTriggers(ConnectorSubject connector)
    {
        PolicyTemplateInstance[] policies = [.. connector.PollingPolicies()];
        foreach (DefinitionNode trigger in connector.PollingTriggers().Where(trigger => trigger.Operation!.Id.Length > 0))
        {
            bool hasPolicy = Array.Exists(policies, policy => policy.AppliesTo(trigger.Operation!.Id));
            if (hasPolicy && !trigger.Has(Metadata))
            {
                yield return Info.At(
                    trigger.PositionOfKey("x-ms-trigger"),
                    $"'{trigger.OperationName()}' polls by a policy and is not marked as a polling trigger.",
                    $"Add '\"{Metadata}\": {{ \"kind\": \"query\", \"mode\": \"polling\" }}'.") with
                { Severity = Severity.Info };
            }
            else if (!hasPolicy && ConnectorTriggers.SaysPolling(trigger))
            {
                yield return Info.At(
                    trigger.PositionOfKey(Metadata),
                    $"No policy 'pollingtrigger' applies to '{trigger.OperationName()}', a polling trigger.",
                    "Add the policy, unless the service answers 202 with a Location while there is nothing new.") with
                { Severity = Severity.Info };
            }
        }
    }

    private static IEnumerable<JValue> Names(JToken? operations) => operations switch
    {
        JArray list => list.OfType<JValue>().Where(name => name.Type == JTokenType.String),
        JValue { Type: JTokenType.String } one => [one],
        _ => [],
    };
}
