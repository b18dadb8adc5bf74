using System.Globalization;
using ConnectorRules.Operations;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Info;

/// <summary>Wants title and description in English, as far as letters can tell.</summary>
internal sealed class InfoTextEnglish : IRule
{
    // A name in another script may stand in an English description; a fifth of its letters is more than a name.
    private const int MostForeign = 5;

    // The last of the letters that languages written in Latin letters use, but for the additions of Latin Extended Additional.
    private const char LastLatin = '\u02AF';

    private static readonly string[] Members = ["title", "description"];

    public RuleInfo Info { get; } = new(
        "info-text-english", Severity.Warning, "Title and description are in English.", "Write it in English.")
    {
        CertificationOnly = true,
        Why = "Certification takes English texts alone.",
        Source = "\"Fix certification policy errors\": 5000.2.2.1; \"Fix Swagger Validator errors\": ValueMustBeInEnglish. None of 48 "
            + "accepted connectors "
            + "at hand has a title in other letters; other languages in Latin letters are not told apart.",
        Bad = """
            "title": "電子契約"
            """,
        Good = """
            "title": "Electronic Contracts"
            """,
        Covers = ["5000.2.2.1 title in English", "ValueMustBeInEnglish"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        from member in Members
        from pair in InfoText.Of(connector, member)
        let foreign = pair.Text.Count(IsForeign)
        where foreign > 0 && (member == "title" || foreign * MostForeign > pair.Text.Count(char.IsLetter))
        select Info.At(pair.Info.PositionOf(member), $"The {member} '{OperationText.Excerpt(pair.Text)}' is not in English.");

    private static bool IsForeign(char character) =>
        character > LastLatin && character is not (>= '\u1E00' and <= '\u1EFF')
        && char.GetUnicodeCategory(character) is UnicodeCategory.OtherLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter;
}
