using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Parameters;

/// <summary>Wants labels in Title Case.</summary>
internal sealed class LabelTitleCase : IRule
{
    // Shorter words are articles and the like, which stay small.
    private const int LongestSmallWord = 4;

    // The longer ones that stay small in common guides.
    private static readonly HashSet<string> SmallWords =
        new(["about", "above", "after", "among", "around", "before", "below", "between", "during", "since", "through", "under", "until", "versus", "within", "without"],
            StringComparer.Ordinal);

    public RuleInfo Info { get; } = new(
        "label-title-case", Severity.Info, "A label, x-ms-summary, is in Title Case.")
    {
        CertificationOnly = true,
        Why = "Reviewers ask for it, so that the inputs of all connectors read alike.",
        Source = "\"Connector string guidance\".",
        Bad = """
            "x-ms-summary": "customer number"
            """,
        Good = """
            "x-ms-summary": "Customer Number"
            """,
        Covers = ["x-ms-summary Title Case"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector)
    {
        foreach (Subject.DefinitionNode field in VisibleFields.All(connector))
        {
            string label = field.Text("x-ms-summary") ?? "";
            string[] words = label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (words.Where((word, at) => IsSmall(word, at == 0)).FirstOrDefault() is { } word)
            {
                yield return Info.At(
                    field.PositionOf("x-ms-summary"),
                    $"The label '{OperationText.Excerpt(label)}' has '{OperationText.Excerpt(word)}' in small letters.",
                    $"Write '{OperationText.Excerpt(Capital(word))}'.");
            }
        }
    }

    // What stands in parentheses explains the label; a capital, digit or sign inside marks a name that is written so: eMail, x-y, v2, file.name.
    private static bool IsSmall(string word, bool isFirst) =>
        char.IsLower(word[0])
        && word.All(char.IsLower)
        && (isFirst || (word.Length > LongestSmallWord && !SmallWords.Contains(word)));

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
