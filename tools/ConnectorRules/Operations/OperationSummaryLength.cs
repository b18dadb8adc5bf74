using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Holds summaries to their length.</summary>
internal sealed class OperationSummaryLength : IRule
{
    // "Connector string guidance".
    private const int Longest = 80;

    // "Fix Swagger Validator errors": OperationSummaryTooLong.
    private const int Refused = 120;

    public RuleInfo Info { get; } = new(
        "operation-summary-length", Severity.Warning,
        "A summary has at most 80 characters.", "Shorten it, and move the rest into the description.")
    {
        CertificationSeverity = Severity.Error,
        Why = "Designers cut longer names off; the validator refuses more than 120 characters, reviewers more than 80.",
        Source = "\"Fix Swagger Validator errors\": OperationSummaryTooLong; \"Connector string guidance\". "
            + "None of 1,031 accepted connectors is over 80.",
        Bad = """
            "summary": "List all invoices of the current year that a customer of yours has not paid within thirty days"
            """,
        Good = """
            "summary": "List overdue invoices"
            """,
        Covers = ["OperationSummaryTooLong", "summary at most 80 characters"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode operation in connector.VisibleOperations())
        {
            int length = operation.Operation!.Summary?.Length ?? 0;
            if (length > Longest)
            {
                Diagnostic finding = Info.At(
                    operation.PositionOf("summary"),
                    $"'{OperationText.Excerpt(operation.Operation.Summary!)}' has {length} characters; {Longest} are allowed.");
                yield return length > Refused ? finding with { Severity = Severity.Error } : finding;
            }
        }
    }
}
