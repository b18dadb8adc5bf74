using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants summaries to begin as a sentence does.</summary>
internal sealed class OperationSummarySentenceCase : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-summary-sentence-case", Severity.Warning, "A summary begins with a capital letter.")
    {
        CertificationOnly = true,
        Why = "Reviewers ask for sentence case, so that operations of all connectors read alike in the designer.",
        Source = "\"Connector string guidance\". 12 of 1,031 accepted connectors have a summary that begins with a small letter.",
        Bad = """
            "summary": "list invoices"
            """,
        Good = """
            "summary": "List invoices"
            """,
        Covers = ["summary sentence case"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.VisibleOperations())
        {
            string summary = operation.Operation!.Summary?.Trim() ?? "";
            int end = summary.AsSpan().IndexOfAny(' ', '\t');
            string first = end < 0 ? summary : summary[..end];

            // A capital or a digit inside marks a name that is written so: iPhone, eSign, e-Invoice, n8n.
            if (first.Length > 0 && char.IsLower(first[0]) && first.All(character => !char.IsUpper(character) && !char.IsDigit(character)))
            {
                yield return Info.At(
                    operation.PositionOf("summary"),
                    $"'{OperationText.Excerpt(summary)}' begins with a small letter.",
                    $"Write '{char.ToUpperInvariant(first[0])}{first[1..]}'.");
            }
        }
    }
}
