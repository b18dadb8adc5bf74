using ConnectorRules.Schemas;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Policies;

/// <summary>Holds the operations a policy names to the definition.</summary>
internal sealed class PolicyOperationExists : IRule
{
    private const string Key = "x-ms-apimTemplate-operationName";

    public RuleInfo Info { get; } = new(
        "policy-operation-exists", Severity.Warning, "A policy names operations of the definition, in a list.")
    {
        Why = "The operation that was meant goes without the policy: to the wrong host, without its header, never as a trigger.",
        Source = "Policy template pages. 5 of 1,031 accepted connectors name operations that are not there.",
        Bad = "\"x-ms-apimTemplate-operationName\": [ \"GetInvoices\" ]    where the definition has GetInvoice",
        Good = "\"x-ms-apimTemplate-operationName\": [ \"GetInvoice\" ]",
        Covers = ["operations named exist"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Properties is not { } properties)
        {
            yield break;
        }

        string[]? known = connector.Definition is null
            ? null
            : [.. connector.Definition.Operations.Select(operation => operation.Id).Where(id => id.Length > 0)];
        HashSet<string> ids = new(known ?? [], StringComparer.Ordinal);
        foreach (var policy in properties.Policies)
        {
            JToken? written = policy.Parameters[Key];
            if (written is not (null or JArray or { Type: JTokenType.Null }))
            {
                yield return Info.At(
                    properties.Source.PositionOf(written),
                    $"'{Key}' has to be a list of operation ids, and is {ValueText.Described(written)}.",
                    "Put it in square brackets.");
            }

            foreach (JToken entry in written as JArray ?? [])
            {
                if (entry is not JValue { Type: JTokenType.String, Value: string id })
                {
                    yield return Info.At(
                        properties.Source.PositionOf(entry),
                        $"An operation id has to be text, and is {ValueText.Described(entry)}.",
                        "Write an operation id.");
                }
                else if (known is not null && !ids.Contains(id))
                {
                    yield return Info.At(
                        properties.Source.PositionOf(entry),
                        $"The definition has no operation '{ValueText.Cut(id)}'.",
                        Remedy(id, known));
                }
            }
        }
    }

    private static string Remedy(string id, string[] known) => Spelling.Nearest(id, known) is { } near
        ? $"Write '{near}', or take it out."
        : "Take it out.";
}
