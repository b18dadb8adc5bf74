using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Holds labels to letters, digits, blanks and parentheses.</summary>
internal sealed class LabelCharacters : IRule
{
    public RuleInfo Info { get; } = new(
        "label-characters", Severity.Info,
        "A label, x-ms-summary, is made of letters, digits, blanks and parentheses.", "Write words instead.")
    {
        CertificationOnly = true,
        Why = "Labels become names in expressions and on the reference page.",
        Source = "\"Connector string guidance\".",
        Bad = """
            "x-ms-summary": "customer_number"
            """,
        Good = """
            "x-ms-summary": "Customer Number"
            """,
        Covers = ["x-ms-summary characters"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode field in VisibleFields.All(connector))
        {
            string label = field.Text("x-ms-summary") ?? "";
            char[] others = [.. label.Where(character => !PlainText.IsPlain(character)).Distinct()];
            if (others.Length > 0)
            {
                yield return Info.At(
                    field.PositionOf("x-ms-summary"), $"The label '{OperationText.Excerpt(label)}' has {PlainText.List(others)} in it.");
            }
        }
    }
}
