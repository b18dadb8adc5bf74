using System.Globalization;

namespace PacPackager.Reference;

/// <summary>Names the places of a page that links lead to; no two alike.</summary>
internal sealed class Anchors
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> alike = new(StringComparer.Ordinal);

    /// <summary>A new place.</summary>
    /// <param name="kind">What stands there, so that an operation and a definition of one name differ.</param>
    /// <param name="name">Its name; only letters, digits, hyphens and underscores of it are kept.</param>
    internal string Add(string kind, string name)
    {
        string wanted = $"{kind}-{string.Concat(name.ToLowerInvariant().Select(letter => IsPlain(letter) ? letter : '-')).Trim('-')}";
        string anchor = wanted;
        while (!taken.Add(anchor))
        {
            int number = alike[wanted] = alike.GetValueOrDefault(wanted, 1) + 1;
            anchor = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        }

        return anchor;
    }

    private static bool IsPlain(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_';
}
