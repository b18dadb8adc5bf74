namespace PacPackager.Comparison.Fields;

/// <summary>Types and formats, and what a change of format means.</summary>
internal static class TypeNames
{
    // The designer converts between these, or offers another editor for them, and the platform reads and writes their values another way.
    private static readonly string[] ActedUpon = ["byte", "binary", "date", "date-time", "date-no-tz", "html"];

    // In the order of what they hold.
    private static readonly string[][] Widths = [["int32", "int64"], ["float", "double"]];

    internal static string Show(string? type) => type is null ? "any type" : $"'{type}'";

    internal static string ShowFormat(string? format) => format is null ? "no format" : $"'{format}'";

    /// <summary>Whether a value of one format cannot stand where the other was.</summary>
    /// <param name="given">The format of the values that are sent.</param>
    /// <param name="taken">The format of the values that are expected.</param>
    internal static bool IsBreaking(string? given, string? taken)
    {
        if (IsActedUpon(given) || IsActedUpon(taken))
        {
            return true;
        }

        string[]? widths = Array.Find(Widths, names => names.Contains(given, StringComparer.OrdinalIgnoreCase));
        return widths is not null
            && Array.FindIndex(widths, name => Same(name, taken)) is var width and >= 0
            && width < Array.FindIndex(widths, name => Same(name, given));
    }

    internal static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsActedUpon(string? format) => ActedUpon.Contains(format, StringComparer.OrdinalIgnoreCase);
}
