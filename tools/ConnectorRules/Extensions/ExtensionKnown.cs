using ConnectorRules.Schemas.Keywords;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions;

/// <summary>Finds misspelt and made-up extensions.</summary>
internal sealed class ExtensionKnown : IRule
{
    public RuleInfo Info { get; } = new(
        "extension-known", Severity.Warning, "A name that begins with x-ms- is one the platform knows, letter by letter.")
    {
        Why = "The platform reads over a name it does not know: the label is missing, the internal parameter shows, the choices do not come.",
        Source = "\"Extend an OpenAPI definition for a custom connector\" and the published schema of apiDefinition.swagger.json. "
            + "About ten of 1,031 accepted connectors have a misspelt name. Names of AutoRest and Azure are no findings.",
        Bad = """{ "name": "id", "in": "query", "type": "string", "x-ms-sumamry": "Invoice Id" }""",
        Good = """{ "name": "id", "in": "query", "type": "string", "x-ms-summary": "Invoice Id" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from node in connector.Tree?.All ?? []
        where node.Reference is null || SwaggerKeywords.Find(node.Kind, "$ref") is null
        from member in node.Json.Properties()
        let finding = Judge(node, member.Name)
        where finding is not null
        select finding;

    private Diagnostic? Judge(DefinitionNode node, string name)
    {
        if (!ExtensionNames.IsPlatforms(name))
        {
            return ExtensionNames.IsShortened(name) && ExtensionNames.MeantBy(name) is { } shortened
                ? Info.At(node.PositionOfKey(name), $"'{name}' is no extension of the platform.", $"Write '{shortened}'.")
                : null;
        }

        if (ExtensionTable.Of(name).Count > 0 || ForeignExtensions.Contain(name))
        {
            return null;
        }

        string? meant = ExtensionNames.MeantBy(name);
        if (meant is null && !name.StartsWith("x-ms-", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        Diagnostic finding = Info.At(
            node.PositionOfKey(name), $"'{name}' is no extension of the platform.", meant is null ? "Remove it." : Fix(node, meant));

        // What resembles nothing may be news, or belong to somebody else.
        return meant is null ? finding with { Severity = Severity.Info } : finding;
    }

    private static string Fix(DefinitionNode node, string meant) =>
        node.Has(meant) ? $"Remove it; '{meant}' is there already." : $"Write '{meant}'.";
}
