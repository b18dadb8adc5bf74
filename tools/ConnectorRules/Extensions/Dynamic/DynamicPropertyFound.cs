using ConnectorRules.Operations;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Wants values, titles and schemas that are in the answer.</summary>
internal sealed class DynamicPropertyFound : IRule
{
    public RuleInfo Info { get; } = new(
        "dynamic-property-found", Severity.Warning, "The properties that a dynamic reference reads are in the answer of the operation it asks.")
    {
        Why = "A choice without its value cannot be sent, one without its title cannot be told from the others.",
        Source = "\"Fix Swagger Validator errors\": the operation has to produce the property named. "
            + "Of 15 accepted connectors that ask for choices or schemas two read one that the answer does not declare; "
            + "answers that do not say what they hold are no findings.",
        Bad = """
            "x-ms-dynamic-values": { ..., "value-path": "key", "value-title": "name" }, where an item is { "id": ..., "name": ... }
            """,
        Good = """
            "x-ms-dynamic-values": { ..., "value-path": "id", "value-title": "name" }
            """,
        Covers = ["Dynamic: target produces the named property"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach ((DynamicReference reference, DefinitionNode asked) in connector.Dynamic?.Resolved() ?? [])
        {
            IReadOnlyList<DefinitionNode> starts = DynamicItem.SchemasOf(reference, asked);
            foreach (string member in reference.PropertyMembers)
            {
                SchemaStep[] steps = [.. starts.Select(start => SchemaPath.Follow(start, reference.Text(member) ?? ""))];

                // One of several answers may be the one meant.
                if (steps.Length > 0 && Array.TrueForAll(steps, step => step.Missing is not null))
                {
                    string whole = reference.AsksForItems ? "The items in the answer" : "The answer";
                    string verb = reference.AsksForItems ? "have" : "has";
                    string path = reference.Text(member)!;
                    string named = path == steps[0].Missing ? $"'{path}'" : $"'{steps[0].Missing}' of '{path}'";
                    yield return Info.At(
                        reference.PositionOf(member),
                        $"{whole} of '{asked.OperationName()}' {verb} no {named}, which {reference.Name} reads as '{member}'.",
                        Fix(starts[0], path, steps[0]));
                }
            }
        }
    }

    private static string Fix(DefinitionNode start, string path, SchemaStep step) =>
        path.Contains('.', StringComparison.Ordinal) && SchemaPath.Follow(start, path.Replace('.', '/')).Schema is not null
            ? $"Write '{path.Replace('.', '/')}'."
            : step.Names.Count > 0 ? DynamicPaths.Fix(step)
            : path == step.Missing ? "Remove it, or let the operation answer with objects."
            : "Shorten the path to what is there, or let the operation answer with objects.";
}
