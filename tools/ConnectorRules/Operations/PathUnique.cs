using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds paths apart.</summary>
internal sealed class PathUnique : IRule
{
    public RuleInfo Info { get; } = new(
        "path-unique", Severity.Error, "Two paths differ in more than letter case and the names of their variables.")
    {
        Why = "The gateway matches a call by method and shape of the path; of two that look alike it can reach one only.",
        Source = "\"Fix Swagger Validator errors\": DuplicateOperationPath, PathRedefined. "
            + "Five of 1,031 accepted connectors have such a pair.",
        Bad = """
            "/invoices/{id}":     { "get": { ... } },
            "/invoices/{number}": { "get": { ... } }
            """,
        Good = """
            "/invoices/{id}":               { "get": { ... } },
            "/invoices/by-number/{number}": { "get": { ... } }
            """,
        Covers = ["DuplicateOperationPath", "PathRedefined"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.PathItem) ?? [])
            .Select(path => (Path: path, Template: PathTemplate.Parse(path.Key)))
            .Where(entry => entry.Template.Fault is null)
            .GroupBy(entry => entry.Template.Shape, entry => entry.Path, StringComparer.Ordinal)
            .SelectMany(Judge);

    private IEnumerable<Diagnostic> Judge(IEnumerable<DefinitionNode> same)
    {
        Dictionary<string, DefinitionNode> byMethod = new(StringComparer.OrdinalIgnoreCase);
        DefinitionNode? first = null;
        foreach (DefinitionNode path in same)
        {
            string[] methods = [.. path.Children.Where(child => child.Kind == NodeKind.Operation).Select(child => child.Key)];
            if (methods.FirstOrDefault(byMethod.ContainsKey) is { } method)
            {
                yield return Info.At(
                    path.Position,
                    $"{method.ToUpperInvariant()} '{path.Key}' cannot be told from {method.ToUpperInvariant()} '{byMethod[method].Key}'.",
                    "Give one of the two a path of its own.");
            }
            else if (first is not null)
            {
                // Every call still finds its operation.
                Diagnostic finding = Info.At(
                    path.Position, $"The path '{path.Key}' is '{first.Key}' under another spelling.", "Move its operations to the other path.");
                yield return finding with { Severity = Severity.Warning };
            }

            first ??= path;
            foreach (string own in methods)
            {
                byMethod.TryAdd(own, path);
            }
        }
    }
}
