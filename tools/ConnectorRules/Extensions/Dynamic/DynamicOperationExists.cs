using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Wants dynamic values that ask an operation which is there.</summary>
internal sealed class DynamicOperationExists : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-operation-exists", Severity.Error, "Dynamic values and schemas name an operation of the connector, or what the platform brings.")
    {
        Why = "The designer asks the operation named; where there is none the list stays empty, and the platform refuses the definition.",
        Source = "\"Fix Swagger Validator errors\". None of 1,031 accepted connectors names an operation that is not there.",
        Bad = """
            "x-ms-dynamic-values": { "operationId": "ListCustomer", "value-path": "id", "value-title": "name" }
            """,
        Good = """
            "x-ms-dynamic-values": { "operationId": "ListCustomers", "value-path": "id", "value-title": "name" }
            """,
        Covers = ["Dynamic: target operation exists"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Dynamic is not { } dynamic)
        {
            yield break;
        }

        foreach (DynamicReference reference in dynamic.All.Where(reference => !reference.IsBuiltIn))
        {
            if (reference.OperationId is { } id)
            {
                if (dynamic.Find(id) is null)
                {
                    yield return Info.At(
                        reference.PositionOf("operationId"),
                        $"{reference.Name} asks the operation '{id}', which is not there.",
                        OperationNames.Fix(id, dynamic.OperationIds));
                }
            }
            else if (reference.IsCapability)
            {
                if (connector.Definition!.Source.Root["x-ms-capabilities"] is not JObject capabilities || !capabilities.ContainsKey("file-picker"))
                {
                    yield return Info.At(
                        reference.PositionOf("capability"),
                        $"{reference.Name} uses the file picker, which the connector does not describe.",
                        "Add 'file-picker' to 'x-ms-capabilities' at the root of the definition.") with
                    { Severity = Severity.Warning };
                }
            }
            else if (!reference.Json.ContainsKey("operationId") && !HasMisspelt(reference.Json))
            {
                yield return Info.At(reference.PositionOf("operationId"), $"{reference.Name} names no operation.", "Add 'operationId'.");
            }
        }
    }

    // The rule about values of extensions says so.
    private static bool HasMisspelt(JObject json) => json.Properties().Any(member => Spelling.Meant(member.Name, ["operationId"]) is not null);
}
