using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Speaks of paths that hold nothing.</summary>
internal sealed class PathOperationPresent : IRule
{
    public RuleInfo Info { get; } = new(
        "path-operation-present", Severity.Info, "A path holds at least one operation, and an operation says something.")
    {
        Why = "What is empty reaches no maker; it is a leftover, or an operation was lost on the way.",
        Source = "\"Connector string guidance\": no empty operations. Three of 46 accepted connectors at hand have a path without any.",
        Bad = """
            "/invoices": { }
            """,
        Good = """
            "/invoices": { "get": { "operationId": "ListInvoices", ... } }
            """,
        Covers = ["no empty operation"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (DefinitionNode path in connector.Tree?.Of(NodeKind.PathItem) ?? [])
        {
            DefinitionNode[] operations = [.. path.Children.Where(child => child.Kind == NodeKind.Operation)];

            // An extension beside no operation may be data of a tool; a reference has its operations elsewhere.
            if (operations.Length == 0 && path.Reference is null)
            {
                yield return Info.At(path.Position, $"The path '{path.Key}' holds no operation.", "Take the path out, or write its operation.");
            }

            foreach (DefinitionNode empty in operations.Where(operation => operation.Json.Count == 0))
            {
                string name = $"{empty.Key.ToUpperInvariant()} '{path.Key}'";
                Diagnostic finding = Info.At(empty.Position, $"{name} is an empty operation.", "Take it out, or write the operation.");
                yield return finding with { Severity = Severity.Warning };
            }
        }
    }
}
