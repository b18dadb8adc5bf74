using ConnectorRules.Subject;
using Connectors.Diagnostics;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>Finds misspelled and made-up keywords.</summary>
internal sealed class KeywordKnown : IRule
{
    public RuleInfo Info { get; } = new(
        "keyword-known", Severity.Warning, "Every member is a keyword of Swagger 2.0 or an extension whose name begins with x-.")
    {
        Why = "A keyword that is misspelled says nothing: its label, limit or type is silently missing.",
        Source = "Published schema of apiDefinition.swagger.json, which closes every object except for names that begin with x-.",
        Bad = """{ "operationId": "GetInvoice", "sumary": "Get invoice" }""",
        Good = """{ "operationId": "GetInvoice", "summary": "Get invoice" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        from name in SwaggerKeywords.Strangers(node)
        where LaterKeywords.RemedyOf(node.Kind, name) is null && SwaggerKeywords.PlacesOf(name).Count == 0
        select Info.At(
            node.PositionOfKey(name), $"'{name}' is no keyword that {PlaceNames.Of(node.Kind)} knows.", Fix(node, name));

    private static string Fix(DefinitionNode node, string name) => SwaggerKeywords.Meant(node.Kind, name) switch
    {
        { } meant => $"Write '{meant}'.",
        _ when name.Contains("ms-summary", StringComparison.OrdinalIgnoreCase) => "Write 'x-ms-summary'.",
        _ when name.Contains("ms-visibility", StringComparison.OrdinalIgnoreCase) => "Write 'x-ms-visibility'.",
        _ when node.Kind == NodeKind.Schema && LooksLikeSchema(node[name]) => "Move it into 'properties'.",
        _ => "Remove it, or let its name begin with x-.",
    };

    private static bool LooksLikeSchema(JToken? value) =>
        value is JObject schema && (schema.ContainsKey("type") || schema.ContainsKey("$ref") || schema.ContainsKey("properties"));
}
