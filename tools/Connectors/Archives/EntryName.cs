using System.Globalization;
using System.Text;

namespace Connectors.Archives;

/// <summary>Names in archives: what they must not be, and how a bad one is shown.</summary>
internal static class EntryName
{
    // Longer than that of a connector's part: Dataverse takes names of 500 characters, and nothing is unpacked.
    private const int Longest = 600;
    private const int LongestShown = 80;

    // Exports have four. Every step is a folder that we keep.
    private const int Deepest = 32;

    /// <summary>Why a name cannot be that of a file below a folder, as the end of a sentence; null where it can.</summary>
    internal static string? FaultOf(string name)
    {
        string[] segments = name.TrimEnd('/').Split('/');
        return name switch
        {
            "" => "is empty",
            _ when name.Length > Longest => $"has more than {Longest} characters",
            _ when name.Contains('\uFFFD', StringComparison.Ordinal) => "is not UTF-8",
            _ when name.Any(char.IsControl) => "holds a control character",
            _ when name.Contains('\\', StringComparison.Ordinal) => "holds a backslash; in archives folders end with '/'",
            _ when name[0] == '/' => "begins at the root",
            _ when name.Contains(':', StringComparison.Ordinal) => "holds a colon, as a drive does",
            _ when segments.Contains("..") => "leads out of the archive by '..'",
            _ when segments.Length > Deepest => $"lies more than {Deepest - 1} folders deep",
            _ when segments.Any(segment => segment is "" or ".") => "has an empty step",
            _ => null,
        };
    }

    /// <summary>A name as a message can hold it.</summary>
    internal static string Show(string name)
    {
        StringBuilder shown = new();
        foreach (char letter in name.Length > LongestShown ? name[..LongestShown] : name)
        {
            if (char.IsControl(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.Format)
            {
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            }
            else
            {
                shown.Append(letter);
            }
        }

        return name.Length > LongestShown ? shown.Append('…').ToString() : shown.ToString();
    }
}
