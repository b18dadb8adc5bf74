using System.Globalization;
using System.Text;
using PacPackager.Packaging;

namespace PacPackager.Reports;

/// <summary>What was packed, for people: each archive with what it holds, and how many bytes.</summary>
internal static class PackageText
{
    /// <summary>The whole text.</summary>
    /// <param name="package">What was packed.</param>
    /// <param name="showPath">Turns an absolute path into the one to show.</param>
    internal static string Render(Package package, Func<string, string> showPath)
    {
        (string Name, int Bytes)[] lines =
            [.. package.Files.SelectMany(file => Lines(file.Entries, "  ").Prepend((Name: showPath(file.Path), Bytes: file.Content.Length)))];
        int widest = lines.Max(line => line.Name.Length);
        int longest = lines.Max(line => line.Bytes).ToString(CultureInfo.InvariantCulture).Length;
        StringBuilder text = new();
        foreach ((string name, int bytes) in lines)
        {
            text.Append(name.PadRight(widest)).Append("  ").Append(bytes.ToString(CultureInfo.InvariantCulture).PadLeft(longest)).Append('\n');
        }

        return text.ToString();
    }

    private static IEnumerable<(string Name, int Bytes)> Lines(IReadOnlyList<ArchiveEntry> entries, string indent) =>
        entries.SelectMany(entry => Lines(entry.Inner, indent + "  ").Prepend((indent + entry.Name, entry.Content.Length)));
}
