using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Texts;

/// <summary>Keeps HTML out of texts.</summary>
internal sealed class TextWithoutHtml : IRule
{
    // Only names of tags: in angle brackets stand placeholders and types too.
    private static readonly HashSet<string> Tags = new(
        [
            "a", "b", "big", "blockquote", "br", "code", "dd", "div", "dl", "dt", "em", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "li",
            "ol", "p", "pre", "small", "span", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul",
        ],
        StringComparer.OrdinalIgnoreCase);

    public RuleInfo Info { get; } = new(
        "text-without-html", Severity.Info, "No title, summary, label or description holds an HTML tag.", "Say it in plain words.")
    {
        CertificationOnly = true,
        Why = "The designer shows tags as they are written.",
        Source = "\"Connector string guidance\". 23 of 1,031 accepted connectors have tags in their texts.",
        Bad = """
            "description": "The state.<br/>Either <b>open</b> or <b>paid</b>."
            """,
        Good = """
            "description": "The state, either open or paid."
            """,
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from text in DefinitionTexts.Of(connector)
        let tag = TagIn(text.Text)
        where tag is not null
        select Info.At(text.Node.PositionOf(text.Name), $"'{text.Name}' ('{OperationText.Excerpt(text.Text)}') holds the tag '{tag}'.");

    // A tag ends before the next one begins, so that every character is looked at a bounded number of times.
    private static string? TagIn(string text)
    {
        for (int start = text.IndexOf('<', StringComparison.Ordinal); start >= 0; start = text.IndexOf('<', start + 1))
        {
            int length = text.AsSpan(start + 1).IndexOfAny('<', '>');
            if (length < 0)
            {
                return null;
            }

            if (text[start + 1 + length] == '>' && IsTag(text.AsSpan(start + 1, length)))
            {
                return length <= 40 ? text.Substring(start, length + 2) : string.Concat(text.AsSpan(start, 40), "…");
            }
        }

        return null;
    }

    private static bool IsTag(ReadOnlySpan<char> inner)
    {
        ReadOnlySpan<char> name = inner.TrimStart('/');
        int end = name.IndexOfAny(" \t\r\n/");
        name = end < 0 ? name : name[..end];
        return name.Length is > 0 and <= 10 && Tags.Contains(name.ToString());
    }
}
