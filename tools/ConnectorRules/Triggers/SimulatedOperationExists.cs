using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Triggers;

/// <summary>Holds x-ms-operation-context to the definition.</summary>
internal sealed class SimulatedOperationExists : IRule
{
    public RuleInfo Info { get; } = new(
        "simulated-operation-exists", Severity.Warning, "The operation that stands in for a trigger under test exists.")
    {
        Why = "A maker who tests a flow gets the answer of that operation in place of an event; one that is not there ends the test.",
        Source = "\"OpenAPI extensions\": x-ms-operation-context, simulate. No accepted connector at hand uses it.",
        Bad = """
            "x-ms-operation-context": { "simulate": { "operationId": "ListInvoice" } }    where the definition has ListInvoices
            """,
        Good = """
            "x-ms-operation-context": { "simulate": { "operationId": "ListInvoices" } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        HashSet<string> known = [.. connector.Operations().Select(operation => operation.Operation!.Id).Where(id => id.Length > 0)];
        foreach (DefinitionNode operation in connector.Operations())
        {
            if (operation["x-ms-operation-context"] is JObject context && context["simulate"] is JObject simulate
                && simulate["operationId"] is JValue { Value: string id } name && !known.Contains(id))
            {
                yield return Info.At(
                    operation.PositionOf(name),
                    $"'{operation.OperationName()}' is simulated by '{id}', and the definition has no such operation.",
                    OperationIds.FixFor(id, connector.Definition!, "take 'simulate' out"));
            }
        }
    }
}
