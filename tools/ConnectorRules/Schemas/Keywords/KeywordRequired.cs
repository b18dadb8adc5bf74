using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>Finds objects that lack what makes them what they are.</summary>
internal sealed class KeywordRequired : IRule
{
    private static readonly (NodeKind Place, string Name, Severity Severity)[] Table =
    [
        (NodeKind.Parameter, "name", Severity.Error),
        (NodeKind.Parameter, "in", Severity.Error),
        (NodeKind.BodyParameter, "name", Severity.Error),
        (NodeKind.Items, "type", Severity.Warning),
        (NodeKind.Header, "type", Severity.Warning),
        (NodeKind.Tag, "name", Severity.Warning),
        (NodeKind.License, "name", Severity.Warning),
        (NodeKind.ExternalDocs, "url", Severity.Warning),
    ];

    public RuleInfo Info { get; } = new(
        "keyword-required", Severity.Error, "Parameters, items, headers, tags, licences and links have the keywords that make them what they are.")
    {
        Why = "A parameter without name or place cannot be sent, and the platform refuses it; a link without its address leads nowhere.",
        Source = "Published schema of apiDefinition.swagger.json. No parameter of 1,031 accepted connectors lacks its place.",
        Bad = """{ "name": "id", "type": "string" }""",
        Good = """{ "name": "id", "in": "query", "type": "string" }""",
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from row in Table
        from node in connector.Tree?.Of(row.Place) ?? []
        where node.Reference is null && !node.Has(row.Name) && !IsMisspelled(node, row.Name)
        let finding = Info.At(node.Position, $"{Capital(PlaceNames.Of(row.Place))} needs '{row.Name}'{Called(node)}.", $"Add '{row.Name}'.")
        select finding with { Severity = row.Severity };

    private static bool IsMisspelled(DefinitionNode node, string name) =>
        SwaggerKeywords.Strangers(node).Any(stranger => SwaggerKeywords.Meant(node.Kind, stranger) == name);

    private static string Called(DefinitionNode node) => node.Kind switch
    {
        NodeKind.Header => $": '{node.Key}' has none",
        NodeKind.Parameter when node.Text("name") is { Length: > 0 } name => $": '{name}' has none",
        _ => "",
    };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
