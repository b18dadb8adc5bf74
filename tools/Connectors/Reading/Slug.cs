using System.Text;

namespace Connectors.Reading;

/// <summary>Names that need no escaping in an address.</summary>
internal static class Slug
{
    /// <summary>The first text that has an ASCII letter or digit, as lower-case letters, digits and single hyphens.</summary>
    internal static string Of(params string?[] texts) =>
        texts.Select(text => Reduce(text ?? "")).FirstOrDefault(slug => slug.Length > 0) ?? "connector";

    private static string Reduce(string text)
    {
        StringBuilder slug = new();
        foreach (char letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                slug.Append(char.ToLowerInvariant(letter));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
