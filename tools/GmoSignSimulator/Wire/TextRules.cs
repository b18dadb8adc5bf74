using System.Globalization;
using System.Text.RegularExpressions;

namespace GmoSignSimulator.Wire;

/// <summary>What is publicly known of the form of texts; each rule gives the mistake, or null.</summary>
internal static partial class TextRules
{
    /// <summary>Longest access code, in characters (help centre article 900003280066).</summary>
    private const int LongestAccessCode = 40;

    public static string? Email(string text) =>
        AddressForm().IsMatch(text) ? null : $"'{text}' is no e-mail address.";

    /// <summary>Digits only, and 050 numbers cannot get SMS (help centre article 900007648223).</summary>
    public static string? Phone(string text)
    {
        if (!text.All(char.IsAsciiDigit) || text.Length == 0)
        {
            return $"'{text}' is no phone number: write digits only, without hyphens.";
        }

        return text.StartsWith("050", StringComparison.Ordinal) ? "a number that starts with 050 cannot get SMS." : null;
    }

    public static string? Date(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? null
            : $"'{text}' is no date of the form yyyyMMdd.";

    public static string? AccessCode(string text) => text.Length switch
    {
        > LongestAccessCode => $"an access code has at most {LongestAccessCode} characters.",
        _ when text.Any(letter => letter is < '!' or > '~') => "an access code has half-width letters, digits and symbols only.",
        _ => null,
    };

    /// <summary>Orders are counted from 1, written as text for signers.</summary>
    public static string? Order(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int order) && order >= 1
            ? null
            : $"'{text}' is no order number: write a whole number from 1.";

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+$")]
    private static partial Regex AddressForm();
}
