using System.Buffers;
using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Texts;

/// <summary>Wants texts in one line.</summary>
internal sealed class TextSingleLine : IRule
{
    private static readonly SearchValues<char> Breaks = SearchValues.Create("\r\n\t\v\f\u0085\u2028\u2029");

    public RuleInfo Info { get; } = new(
        "text-single-line", Severity.Info, "No title, summary, label or description holds a line break or a tab.", "Write a blank instead.")
    {
        CertificationOnly = true,
        Why = "The designer shows texts in one line and the reference page in a table; what is laid out in lines runs together there.",
        Source = "\"Connector string guidance\": letters, digits, blanks and parentheses. 94 of 1,031 accepted connectors have such a text.",
        Bad = """
            "description": "The state:\\n- open\\n- paid"
            """,
        Good = """
            "description": "The state: open or paid."
            """,
    };

    // White space at either end has a rule of its own.
    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from text in DefinitionTexts.Of(connector)
        let at = text.Text.AsSpan().Trim().IndexOfAny(Breaks)
        where at >= 0
        let what = text.Text.AsSpan().Trim()[at] == '\t' ? "tab" : "line break"
        select Info.At(text.Node.PositionOf(text.Name), $"'{text.Name}' ('{OperationText.Excerpt(text.Text)}') holds a {what}.");
}
