using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Holds labels to their length.</summary>
internal sealed class LabelLength : IRule
{
    // "Connector string guidance".
    private const int Longest = 80;

    public RuleInfo Info { get; } = new(
        "label-length", Severity.Info,
        "A label, x-ms-summary, has at most 80 characters.", "Shorten it, and move the rest into the description.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "Designers cut longer labels off, and reviewers send them back.",
        Source = "\"Connector string guidance\". None of 1,031 accepted connectors has a longer one on a parameter.",
        Bad = """
            "x-ms-summary": "The Number of the Customer as It Is Printed on All Invoices Since the Year 2019 or Later"
            """,
        Good = """
            "x-ms-summary": "Customer Number"
            """,
        Covers = ["x-ms-summary at most 80 characters"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        VisibleFields.All(connector)
            .Where(field => field.Text("x-ms-summary")?.Length > Longest)
            .Select(field => Info.At(
                field.PositionOf("x-ms-summary"),
                $"The label of '{VisibleFields.Name(field)}' has {field.Text("x-ms-summary")!.Length} characters; {Longest} are allowed."));
}
