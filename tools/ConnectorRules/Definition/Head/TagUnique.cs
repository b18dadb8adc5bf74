using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Head;

/// <summary>Wants each tag declared once.</summary>
internal sealed class TagUnique : IRule
{
    public RuleInfo Info { get; } = new("tag-unique", Severity.Warning, "A tag is declared once.", "Take one of the two out.")
    {
        Why = "Of two descriptions of one tag only one is read.",
        Source = "\"Fix Swagger Validator errors\": TagRedefined; OpenAPI 2.0: names of tags are unique.",
        Bad = """
            "tags": [ { "name": "Invoices" }, { "name": "Invoices", "description": "All about invoices." } ]
            """,
        Good = """
            "tags": [ { "name": "Invoices", "description": "All about invoices." } ]
            """,
        Covers = ["TagRedefined"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        (connector.Tree?.Of(NodeKind.Tag) ?? [])
            .Where(tag => tag.Text("name") is not null)
            .GroupBy(tag => tag.Text("name")!, StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1).Select(tag => Info.At(
                tag.PositionOf("name"), $"The tag '{same.Key}' is declared in line {same.First().PositionOf("name").Line} already.")));
}
