using ConnectorRules.Operations;
using Connectors;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Metadata;

/// <summary>Holds categories to the list.</summary>
internal sealed class CategoryKnown : IRule
{
    // Longer texts are no misspelled category.
    private const int LongestGuess = 40;

    public RuleInfo Info { get; } = new("category-known", Severity.Warning, "The connector's categories are on the platform's list.")
    {
        CertificationSeverity = Severity.Error,
        Why = "The gallery knows a fixed list of categories; the validator refuses others.",
        Source = "\"Fix Swagger Validator errors\": InvalidConnectorCategory. Of 1,031 accepted connectors 3 differ from the list, in "
            + "capital letters alone.",
        Bad = """
            { "propertyName": "Categories", "propertyValue": "Accounting, Finance" }
            """,
        Good = """
            { "propertyName": "Categories", "propertyValue": "Finance;Productivity" }
            """,
        Covers = ["InvalidConnectorCategory", "Categories known, at most two"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from list in ConnectorCategories.Lists(connector)
        from name in list.Names
        where !ConnectorCategories.Known.Contains(name, StringComparer.Ordinal)
        let finding = Info.At(list.Entry.ValuePosition, $"'{OperationText.Excerpt(name)}' is not on the platform's list of categories.", Fix(name))
        select ConnectorCategories.Known.Contains(name, StringComparer.OrdinalIgnoreCase) ? finding with { Severity = Severity.Info } : finding;

    private static string Fix(string name)
    {
        string[] parts = name.Split([',', '|', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1 && parts.All(part => ConnectorCategories.Known.Contains(part, StringComparer.OrdinalIgnoreCase)))
        {
            return $"Part the categories by a semicolon: '{string.Join(';', parts)}'.";
        }

        string nearest = EditDistance.Nearest(name.Length <= LongestGuess ? name : "", ConnectorCategories.Known, 1)[0];
        return name.Length <= LongestGuess && EditDistance.Between(name, nearest) <= Math.Min(3, name.Length / 2)
            ? $"Write '{nearest}'."
            : $"Choose one or two of {string.Join(", ", ConnectorCategories.Known)}.";
    }
}
