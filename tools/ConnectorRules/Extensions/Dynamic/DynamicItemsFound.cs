using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Wants choices that come as a list.</summary>
internal sealed class DynamicItemsFound : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-items-found", Severity.Warning, "The operation that gives choices answers with a list where the reference looks for it.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The designer shows the entries of the list; where the answer has none at that place the drop-down stays empty.",
        Source = "\"Fix Swagger Validator errors\": the operation has to produce an array at the path given, or as a whole where none is given. "
            + "Answers that do not say what they hold are no findings.",
        Bad = """
            "x-ms-dynamic-values": { "operationId": "ListCustomers", "value-collection": "items", ... }, where the answer is { "customers": [ ... ] }
            """,
        Good = """
            "x-ms-dynamic-values": { "operationId": "ListCustomers", "value-collection": "customers", ... }
            """,
        Covers = ["Dynamic: target produces an array at the items path"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from pair in connector.Dynamic?.Resolved() ?? []
        where pair.Reference.AsksForItems
        let finding = Judge(pair.Reference, pair.Asked)
        where finding is not null
        select finding;

    private Diagnostic? Judge(DynamicReference reference, DefinitionNode asked)
    {
        string member = reference.ItemsMember;
        string path = reference.Text(member) ?? "";
        SchemaStep step = OperationAnswer.Find(asked, path);
        if (step.Missing is { } missing)
        {
            return Info.At(
                reference.PositionOf(member),
                $"The answer of '{asked.OperationName()}' has no '{missing}', where {reference.Name} looks for its list.",
                DynamicPaths.Fix(asked, path, step));
        }

        // One of several answers may be the list.
        bool isList = OperationAnswer.SchemasOf(asked)
            .Select(schema => SchemaPath.Follow(schema, path))
            .Any(found => found.IsUnknown || (found.Schema is not null && SchemaPath.Items(found.Schema) is not null));
        return isList || step.Schema is null
            ? null
            : path.Trim('/').Length == 0
                ? Info.At(
                    reference.PositionOf("operationId"),
                    $"The answer of '{asked.OperationName()}' is no list, and {reference.Name} does not say where in it the list is.",
                    ListIn(step.Schema) is { } name ? $"Add \"{member}\": \"{name}\"." : $"Add '{member}', or let the operation answer with a list.")
                : Info.At(
                    reference.PositionOf(member), $"'{path}' of the answer of '{asked.OperationName()}' is no list.",
                    "Name a property that is a list.");
    }

    private static string? ListIn(DefinitionNode answer) => SchemaPath.PartsOf(answer)
        .SelectMany(part => part?.Children ?? [])
        .Where(property => property.PropertyName is not null && property.Resolve()?.Text("type") == "array")
        .Select(property => property.PropertyName)
        .FirstOrDefault();
}
