using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants the title to end with a word.</summary>
internal sealed class InfoTitleEnding : IRule
{
    public RuleInfo Info { get; } = new(
        "info-title-ending", Severity.Info, "The title ends with a letter, a digit or a closing parenthesis.",
        "Take out what stands behind the last letter.")
    {
        CertificationSeverity = Severity.Warning,
        Why = "A title is a name, not a sentence; certification sends titles with final punctuation back.",
        Source = "\"Connector string guidance\" and \"Fix Swagger Validator errors\": ValueMustEndWithAlphanumeric. "
            + "2 of 1,031 accepted connectors end otherwise; a closing parenthesis is common.",
        Bad = """
            "title": "Fabrikam Invoices."
            """,
        Good = """
            "title": "Fabrikam Invoices"
            """,
        Covers = ["title ends alphanumeric", "ValueMustEndWithAlphanumeric"],
    };

    // White space at the end has a rule of its own.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from pair in InfoText.Of(connector, "title")
        where !char.IsLetterOrDigit(pair.Text[^1]) && !char.IsSurrogate(pair.Text[^1]) && pair.Text[^1] != ')'
        select Info.At(pair.Info.PositionOf("title"), $"The title '{OperationText.Ending(pair.Text)}' ends with {PlainText.List([pair.Text[^1]])}.");
}
