using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>Finds keywords that stand where they mean nothing.</summary>
internal sealed class KeywordPlace : IRule
{
    public RuleInfo Info { get; } = new(
        "keyword-place", Severity.Warning, "A keyword stands in an object that knows it.")
    {
        Why = "A keyword in another object than its own is ignored: a length limit beside a body's schema limits nothing.",
        Source = "Published schema of apiDefinition.swagger.json, which closes every object except for names that begin with x-.",
        Bad = """{ "name": "id", "in": "query", "type": "string", "summary": "Invoice id" }""",
        Good = """{ "name": "id", "in": "query", "type": "string", "x-ms-summary": "Invoice id" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        from name in SwaggerKeywords.Strangers(node)
        where LaterKeywords.RemedyOf(node.Kind, name) is null && SwaggerKeywords.PlacesOf(name).Count > 0
        select Info.At(node.PositionOfKey(name), Message(node, name), Fix(node, name));

    private static string Message(DefinitionNode node, string name) => name == "$ref"
        ? $"A '$ref' in {PlaceNames.Of(node.Kind)} is not followed; only parameters, responses and schemas may be references."
        : $"'{name}' means nothing in {PlaceNames.Of(node.Kind)}; it belongs to {Owners(name)}.";

    private static string Owners(string name) => string.Join(" or ", SwaggerKeywords.PlacesOf(name)
        .Where(place => place is not (NodeKind.Items or NodeKind.Header or NodeKind.BodyParameter))
        .Take(3)
        .Select(PlaceNames.Of));

    private static string Fix(DefinitionNode node, string name) => (node.Kind, name) switch
    {
        (_, "$ref") => "Write out here what it refers to.",
        (NodeKind.Parameter or NodeKind.BodyParameter or NodeKind.Schema or NodeKind.Header, "summary" or "title") => "Write 'x-ms-summary'.",
        _ when SwaggerKeywords.Find(node.Kind, "schema") is not null && SwaggerKeywords.Find(NodeKind.Schema, name) is not null
            && node.Kind != NodeKind.Parameter => "Move it into 'schema'.",
        (NodeKind.PathItem, "operationId" or "summary" or "responses" or "tags") => "Move it into the operation.",
        (NodeKind.Schema, "required" or "name" or "in") => "Remove it.",
        _ => "Move it there or remove it.",
    };
}
