using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Definition.Head;

/// <summary>Wants at least one operation.</summary>
internal sealed class PathsFilled : IRule
{
    public RuleInfo Info { get; } = new(
        "paths-filled", Severity.Warning, "The definition has at least one operation.", "Describe an operation of the service below 'paths'.")
    {
        CertificationSeverity = Severity.Error,
        Why = "A connector without operations can be created, but there is nothing that a flow or an app could do with it.",
        Source = "\"Connector string guidance\": no empty operations. Each of 1,031 accepted connectors has one.",
        Bad = """
            "paths": { }
            """,
        Good = """
            "paths": { "/invoices": { "get": { ... } } }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Tree is { } tree && tree.Root["paths"] is JObject paths && HoldsNone(tree)
            ? [Info.At(tree.Root.PositionOfKey("paths"), paths.Count == 0 ? "'paths' is empty." : "No path below 'paths' holds an operation.")]
            : [];

    // A path that is a reference has its operations elsewhere.
    private static bool HoldsNone(DefinitionTree tree) =>
        !tree.Of(NodeKind.Operation).Any() && tree.Of(NodeKind.PathItem).All(path => path.Reference is null);
}
