using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds summaries to letters, digits, blanks and parentheses.</summary>
internal sealed class OperationSummaryCharacters : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-summary-characters", Severity.Info, "A summary is made of letters, digits, blanks and parentheses.",
        "Write words instead.")
    {
        CertificationOnly = true,
        Why = "Reviewers ask for plain names: they become the names of steps in flows and are used in expressions.",
        Source = "\"Connector string guidance\". 183 of 1,031 accepted connectors have other characters.",
        Bad = """
            "summary": "Create invoice & send it"
            """,
        Good = """
            "summary": "Create and send invoice"
            """,
        Covers = ["RestrictedCharactersInSummary", "summary characters"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.VisibleOperations())
        {
            // Slashes and what stands at the end have rules of their own.
            string summary = operation.Operation!.Summary?.Trim() ?? "";
            string name = OperationSummaryEnding.WithoutBadEnding(summary);
            char[] others = [.. name.Where(character => !PlainText.IsPlain(character) && character != '/').Distinct()];
            if (others.Length > 0)
            {
                yield return Info.At(
                    operation.PositionOf("summary"),
                    $"'{OperationText.Excerpt(summary)}' has {PlainText.List(others)} in it.");
            }
        }
    }
}
