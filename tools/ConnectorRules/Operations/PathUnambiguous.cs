using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Speaks where a variable of one path could stand for a fixed segment of another.</summary>
internal sealed class PathUnambiguous : IRule
{
    public RuleInfo Info { get; } = new(
        "path-unambiguous", Severity.Info, "No variable can stand for the fixed segment of another path.",
        "Make sure that the fixed word is never a value of the variable.")
    {
        CertificationOnly = true,
        Why = "A maker who gives the fixed word as the variable's value reaches the other operation.",
        Source = "\"Fix Swagger Validator errors\": PartialDuplicateOperationPath, a warning there.",
        Bad = """
            "/invoices/{id}":  { "get": { ... } },
            "/invoices/draft": { "get": { ... } }
            """,
        Good = """
            "/invoices/{id}":   { "get": { ... } },
            "/draft-invoices":  { "get": { ... } }
            """,
        Covers = ["PartialDuplicateOperationPath"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        (DefinitionNode Operation, string Shape)[] operations =
        [
            .. connector.Operations()
                .Select(operation => (operation, PathTemplate.Parse(operation.Operation!.Path)))
                .Where(entry => entry.Item2.Fault is null)
                .Select(entry => (entry.operation, entry.Item2.Shape)),
        ];
        Dictionary<(string Method, string Shape), DefinitionNode> known = [];
        foreach ((DefinitionNode operation, string shape) in operations)
        {
            known.TryAdd((operation.Operation!.Method, shape), operation);
        }

        return operations.Select(entry => Judge(entry.Operation, entry.Shape, known)).OfType<Diagnostic>();
    }

    // Pairs that differ in one segment are found by looking them up; comparing every path with every other would be quadratic.
    private Diagnostic? Judge(DefinitionNode operation, string shape, Dictionary<(string Method, string Shape), DefinitionNode> known)
    {
        string[] segments = shape.Split('/');
        for (int at = 0; at < segments.Length && segments.Length <= MostSegments; at++)
        {
            string literal = segments[at];
            if (literal.Length == 0 || literal == "{}")
            {
                continue;
            }

            segments[at] = "{}";
            bool isShadowed = known.TryGetValue((operation.Operation!.Method, string.Join('/', segments)), out DefinitionNode? other);
            segments[at] = literal;
            if (isShadowed)
            {
                return Info.At(
                    operation.Position,
                    $"'{operation.Operation.Path}' is also '{other!.Operation!.Path}' with the value '{operation.Operation.Path.Split('/')[at]}'.");
            }
        }

        return null;
    }

    // No accepted connector comes near; the bound keeps one endless path from costing its length squared.
    private const int MostSegments = 100;
}
