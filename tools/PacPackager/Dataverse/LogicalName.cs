using System.Globalization;
using System.Text;

namespace PacPackager.Dataverse;

/// <summary>The name of a connector's row in Dataverse, which its files in a solution are named after.</summary>
/// <remarks>
/// Source: solutions exported from Power Platform: <c>prefix_title</c> in lower case, every other character as a hyphen and
/// two hex digits a byte: <c>cat_approvals-20kit</c>. Some exports escape the separator too: <c>cat_5Fcustomazuredevops</c>.
/// </remarks>
internal static class LogicalName
{
    /// <summary>The name of a connector.</summary>
    /// <param name="publisherPrefix">The publisher's prefix without the underscore.</param>
    /// <param name="title">The connector's title.</param>
    internal static string Of(string publisherPrefix, string title) => $"{publisherPrefix.ToLowerInvariant()}_{Encode(title)}";

    /// <summary>Whether a name found in an environment is that of a connector with a title, whatever the publisher's prefix.</summary>
    internal static bool IsOf(string name, string title)
    {
        int separator = name.IndexOf('_', StringComparison.Ordinal);
        if (separator <= 0)
        {
            return false;
        }

        string rest = name[(separator + 1)..];
        string encoded = Encode(title);
        return rest.Equals(encoded, StringComparison.OrdinalIgnoreCase)
            || (rest.StartsWith("5F", StringComparison.OrdinalIgnoreCase) && rest[2..].Equals(encoded, StringComparison.OrdinalIgnoreCase));
    }

    private static string Encode(string title)
    {
        StringBuilder encoded = new();
        foreach (byte character in Encoding.UTF8.GetBytes(title.Trim().ToLowerInvariant()))
        {
            if (char.IsAsciiLetterLower((char)character) || char.IsAsciiDigit((char)character))
            {
                encoded.Append((char)character);
            }
            else
            {
                encoded.Append(CultureInfo.InvariantCulture, $"-{character:x2}");
            }
        }

        return encoded.ToString();
    }
}
