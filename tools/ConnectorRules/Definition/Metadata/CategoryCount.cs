using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Metadata;

/// <summary>Holds a connector to two categories.</summary>
internal sealed class CategoryCount : IRule
{
    // "Verified publisher certification process".
    private const int Most = 2;

    public RuleInfo Info { get; } = new(
        "category-count", Severity.Warning, "The connector names at most two categories.", "Keep the two that fit best.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The validator refuses more.",
        Source = "\"Fix Swagger Validator errors\": TooManyConnectorCategories. None of 1,031 accepted connectors names more than two.",
        Bad = """
            { "propertyName": "Categories", "propertyValue": "Finance;Productivity;Data" }
            """,
        Good = """
            { "propertyName": "Categories", "propertyValue": "Finance;Productivity" }
            """,
        Covers = ["TooManyConnectorCategories", "Categories known, at most two"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from list in ConnectorCategories.Lists(connector)
        where list.Names.Length > Most
        select Info.At(list.Entry.ValuePosition, $"'{string.Join(";", list.Names.Take(10))}' names {list.Names.Length} categories; {Most} are allowed.");
}
