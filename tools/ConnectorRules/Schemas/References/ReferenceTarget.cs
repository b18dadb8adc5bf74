using ConnectorRules.Subject;
using Connectors;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.References;

/// <summary>Wants references that lead to the shared parts, each to its own kind.</summary>
internal sealed class ReferenceTarget : IRule
{
    public RuleInfo Info { get; } = new(
        "reference-target", Severity.Warning, "A '$ref' leads into 'definitions', 'parameters' or 'responses', to a thing of its own kind.")
    {
        Why = "The platform resolves references to shared parts only; one into the middle of an operation, or to a thing of another kind, is not understood.",
        Source = "Published schema of apiDefinition.swagger.json.",
        Bad = """
            "schema": { "$ref": "#/parameters/page" }
            """,
        Good = """
            "schema": { "$ref": "#/definitions/Page" }
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.Of(NodeKind.Schema, NodeKind.Parameter, NodeKind.BodyParameter, NodeKind.Response) ?? []
        where node.Reference is not null && connector.Definition!.Source.Find(node.Reference) is JObject
        let finding = Judge(node, node.Reference!, connector)
        where finding is not null
        select finding;

    private Diagnostic? Judge(DefinitionNode node, string reference, ConnectorSubject connector)
    {
        SourcePosition position = node.PositionOf("$ref");
        (string section, string thing) = node.Kind switch
        {
            NodeKind.Schema => ("definitions", "schema"),
            NodeKind.Response => ("responses", "response"),
            _ => ("parameters", "parameter"),
        };
        JObject json = (JObject)connector.Definition!.Source.Find(reference)!;
        if (connector.Tree!.Find(json) is not { } target || !AreAlike(node.Kind, target.Kind))
        {
            return Info.At(position, $"'{reference}' does not lead to a {thing}.", $"Refer to an entry of '{section}'.") with { Severity = Severity.Error };
        }

        return reference.StartsWith($"#/{section}/", StringComparison.Ordinal)
            ? null
            : Info.At(position, $"'{reference}' does not lead into '{section}'.", $"Move what it refers to into '{section}'.");
    }

    private static bool AreAlike(NodeKind referring, NodeKind target) =>
        referring == target || (IsParameter(referring) && IsParameter(target));

    private static bool IsParameter(NodeKind kind) => kind is NodeKind.Parameter or NodeKind.BodyParameter;
}
