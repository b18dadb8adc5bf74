using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Wants choices that are objects to say which of their properties is the value, and which the title.</summary>
internal sealed class DynamicValuePathGiven : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-value-path-given", Severity.Warning,
        "Dynamic choices that are objects name the property that is the value and the one that is the title.")
    {
        Why = "Without the path the whole object is taken for the value; without the title makers see ids.",
        Source = "\"Extend an OpenAPI definition for a custom connector\": x-ms-dynamic-values, x-ms-dynamic-list, x-ms-dynamic-tree.",
        Bad = """
            "x-ms-dynamic-values": { "operationId": "ListCustomers", "value-collection": "customers" }
            """,
        Good = """
            "x-ms-dynamic-values": { "operationId": "ListCustomers", "value-collection": "customers", "value-path": "id", "value-title": "name" }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((DynamicReference reference, DefinitionNode asked) in connector.Dynamic?.Resolved() ?? [])
        {
            if (!reference.AsksForItems || !DynamicItem.SchemasOf(reference, asked).Any(SchemaPath.IsDescribedObject))
            {
                continue;
            }

            string[] missing = [.. reference.PropertyMembers.Take(2).Where(member => !reference.Json.ContainsKey(member))];
            if (missing.Length > 0)
            {
                Diagnostic finding = Info.At(
                    reference.PositionOf(""),
                    $"{reference.Name} has no {string.Join(" and no ", missing.Select(member => $"'{member}'"))}; "
                        + $"the items of '{asked.OperationName()}' are objects.",
                    $"Add {string.Join(" and ", missing.Select(member => $"'{member}'"))}.");

                // A value without a title still works.
                yield return missing.Contains(reference.ValueMember) ? finding : finding with { Severity = Severity.Info };
            }
        }
    }
}
