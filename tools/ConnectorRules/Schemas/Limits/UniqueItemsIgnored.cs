using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Limits;

/// <summary>Tells that nobody checks lists for repeated items.</summary>
internal sealed class UniqueItemsIgnored : IRule
{
    public RuleInfo Info { get; } = new(
        "unique-items-ignored", Severity.Info, "No value relies on 'uniqueItems'.", "Remove it, and say in the description that no item may occur twice.")
    {
        CertificationOnly = true,
        Why = "The platform does not support the keyword everywhere: the maker may give an item twice, and only the service objects.",
        Source = "\"Fix Swagger Validator errors\": SwaggerKeywordNotSupported, which names uniqueItems.",
        Bad = """{ "type": "array", "items": { "type": "string" }, "uniqueItems": true }""",
        Good = """{ "type": "array", "items": { "type": "string" }, "description": "Tags, each once." }""",
        Covers = ["SwaggerKeywordNotSupported"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in ValueNodes.Of(connector)
        where node.Flag("uniqueItems") && (node.Kind != NodeKind.Schema || node.Use.HasFlag(SchemaUse.Input))
        select Info.At(node.PositionOfKey("uniqueItems"), $"{ValueNodes.NameOf(node)} relies on 'uniqueItems', which is not checked.");
}
