using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>Keeps keywords of OpenAPI 3 out.</summary>
internal sealed class KeywordVersion : IRule
{
    public RuleInfo Info { get; } = new(
        "keyword-version", Severity.Error, "The definition uses the keywords of Swagger 2.0, none of OpenAPI 3.")
    {
        Why = "The platform reads Swagger 2.0 only. What an OpenAPI 3 keyword says is refused or lost.",
        Source = "Published schema of apiDefinition.swagger.json; \"Custom connector FAQ\". None of 1,031 accepted connectors uses one of those that are refused.",
        Bad = """{ "type": "string", "nullable": true }""",
        Good = """{ "type": "string", "x-nullable": true }""",
    };

    // What the platform is documented to refuse. The others say less than their authors think and are otherwise harmless.
    private static readonly HashSet<string> Refused = new(
        ["openapi", "components", "requestBody", "callbacks", "webhooks", "content", "oneOf", "anyOf", "not", "nullable", "const"], StringComparer.Ordinal);

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        from name in SwaggerKeywords.Strangers(node)
        let remedy = LaterKeywords.RemedyOf(node.Kind, name)
        where remedy is not null
        let finding = Info.At(
            node.PositionOfKey(name), $"'{name}' in {PlaceNames.Of(node.Kind)} belongs to OpenAPI 3; Swagger 2.0 does not know it.", remedy)
        select Refused.Contains(name) ? finding : finding with { Severity = Severity.Warning };
}
