using System.Globalization;

namespace ConnectorRules.Operations;

/// <summary>The characters that names may have: letters, digits, blanks and parentheses.</summary>
internal static class PlainText
{
    // What makes up letters of other scripts counts as a letter, and a line break as a blank: that is a matter of form.
    internal static bool IsPlain(char character) =>
        char.IsLetterOrDigit(character) || char.IsWhiteSpace(character) || char.IsSurrogate(character) || character is '(' or ')'
        || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Characters as a message lists them.</summary>
    internal static string List(IEnumerable<char> characters) => string.Join(" and ", characters.Select(Spell));

    private static string Spell(char character) =>
        char.IsControl(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format ? $"U+{(int)character:X4}" : $"'{character}'";
}
