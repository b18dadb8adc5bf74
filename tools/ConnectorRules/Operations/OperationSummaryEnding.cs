using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Wants summaries to end with a word.</summary>
internal sealed class OperationSummaryEnding : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-summary-ending", Severity.Info, "A summary ends with a letter, a digit or a closing parenthesis.",
        "Take the punctuation at the end out.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "A summary is a name, not a sentence; reviewers send names with final punctuation back.",
        Source = "\"Connector string guidance\" and \"Fix Swagger Validator errors\": ValueMustEndWithAlphanumeric. "
            + "One of 1,031 accepted connectors ends with punctuation.",
        Bad = """
            "summary": "List invoices."
            """,
        Good = """
            "summary": "List invoices"
            """,
        Covers = ["summary ends alphanumeric"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.VisibleOperations())
        {
            string summary = operation.Operation!.Summary?.TrimEnd() ?? "";
            string kept = WithoutBadEnding(summary);
            if (kept.Length < summary.Length)
            {
                yield return Info.At(operation.PositionOf("summary"), $"'{OperationText.Ending(summary)}' ends with '{summary[kept.Length..]}'.");
            }
        }
    }

    /// <summary>A summary up to where it ends as it should. A final slash is no ending: it has a rule of its own.</summary>
    internal static string WithoutBadEnding(string summary)
    {
        int end = summary.Length;
        while (end > 0 && (char.IsPunctuation(summary[end - 1]) || char.IsWhiteSpace(summary[end - 1])) && summary[end - 1] is not (')' or '/'))
        {
            end--;
        }

        return summary[..end];
    }
}
