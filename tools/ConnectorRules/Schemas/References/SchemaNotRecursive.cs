using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.References;

/// <summary>Finds schemas that hold themselves.</summary>
internal sealed class SchemaNotRecursive : IRule
{
    public RuleInfo Info { get; } = new(
        "schema-not-recursive", Severity.Warning, "No schema holds itself.", "Write out as many levels as the service uses, and end them in an object without properties.")
    {
        Why = "The designer cannot show a value without end, and the platform's validator names it as a fault.",
        Source = "\"Fix Swagger Validator errors\": SchemaRefLoopNotAllowed. 31 of 1,031 accepted connectors do it all the same.",
        Bad = """
            "Folder": { "type": "object", "properties": { "parent": { "$ref": "#/definitions/Folder" } } }
            """,
        Good = """
            "Folder": { "type": "object", "properties": { "parentId": { "type": "string" } } }
            """,
        Covers = ["SchemaRefLoopNotAllowed"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        if (connector.Tree is not { } tree)
        {
            return [];
        }

        // A ring that no value can satisfy is the graver fault of the same reference.
        HashSet<DefinitionNode> graver = [.. SchemaLoops.Of(tree, SchemaLoops.RequiredParts).SelectMany(ring => ring)];
        return SchemaLoops.Of(tree, SchemaLoops.Parts)
            .Where(ring => !ring.Any(graver.Contains))
            .Select(ring => Info.At(LoopText.PositionOf(ring), $"{LoopText.NamesOf(ring)} {(Count(ring) > 1 ? "hold each other" : "holds itself")}."));
    }

    private static int Count(IReadOnlyList<DefinitionNode> ring) => ring.Count(node => node.Parent?.Kind == NodeKind.Root);
}
