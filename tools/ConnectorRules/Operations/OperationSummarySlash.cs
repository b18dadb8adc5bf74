using Connectors.Diagnostics;

namespace ConnectorRules.Operations;

/// <summary>Keeps slashes out of summaries.</summary>
internal sealed class OperationSummarySlash : IRule
{
    public RuleInfo Info { get; } = new(
        "operation-summary-slash", Severity.Error, "A summary has no slash.", "Write a word instead, such as 'and' or 'or'.")
    {
        Why = "Flows derive the names of steps from summaries, and a slash may not stand in those.",
        Source = "\"Fix Swagger Validator errors\": RestrictedCharactersInSummary. None of 1,031 accepted connectors has one.",
        Bad = """
            "summary": "Create/update invoice"
            """,
        Good = """
            "summary": "Create or update invoice"
            """,
        Covers = ["RestrictedCharactersInSummary"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.VisibleOperations()
            .Where(operation => operation.Operation!.Summary?.Contains('/', StringComparison.Ordinal) == true)
            .Select(operation => Info.At(operation.PositionOf("summary"), $"'{operation.Operation!.Summary}' has a slash in it."));
}
