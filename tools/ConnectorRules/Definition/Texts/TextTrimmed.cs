using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Texts;

/// <summary>Wants texts without white space around them.</summary>
internal sealed class TextTrimmed : IRule
{
    public RuleInfo Info { get; } = new(
        "text-trimmed", Severity.Info, "No title, summary, label or description begins or ends with white space.", "Take the white space out.")
    {
        CertificationOnly = true,
        Why = "It shows where texts are put together, and a name with a blank at its end is not the name it looks like.",
        Source = "\"Connector string guidance\": names end with a letter or digit. 120 of 1,031 accepted connectors have such a text.",
        Bad = """
            "x-ms-summary": "Customer Number "
            """,
        Good = """
            "x-ms-summary": "Customer Number"
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from text in DefinitionTexts.Of(connector)
        let begins = char.IsWhiteSpace(text.Text[0])
        let ends = char.IsWhiteSpace(text.Text[^1])
        where begins || ends
        let which = begins && ends ? "begins and ends" : begins ? "begins" : "ends"
        select Info.At(text.Node.PositionOf(text.Name), $"'{text.Name}' ('{OperationText.Excerpt(text.Text)}') {which} with white space.");
}
