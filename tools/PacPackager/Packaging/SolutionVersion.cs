using System.Globalization;
using System.Text.RegularExpressions;

namespace PacPackager.Packaging;

/// <summary>The version of a solution: four numbers.</summary>
internal static partial class SolutionVersion
{
    /// <summary>What a solution has that nobody gave a version.</summary>
    internal const string Default = "1.0.0.0";

    private const int Parts = 4;

    /// <summary>The one asked for, else the definition's if it can be brought to four numbers, else <see cref="Default"/>.</summary>
    /// <param name="asked">What the command line says, or null.</param>
    /// <param name="definition">info.version, or null.</param>
    /// <exception cref="UsageException">What was asked for is no version.</exception>
    internal static string Choose(string? asked, string? definition)
    {
        if (asked is null)
        {
            return definition is null ? Default : FourNumbers(Written().Match(definition.Trim())) ?? Default;
        }

        return FourNumbers(Asked().Match(asked))
            ?? throw new UsageException($"--version: '{asked}' is no version of a solution. Give up to four numbers with dots, such as 1.2.0.0.");
    }

    private static string? FourNumbers(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        // Leading zeros would make two texts of one version.
        IEnumerable<string> numbers = match.Groups["numbers"].Value
            .Split('.')
            .Select(number => int.Parse(number, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture));
        return string.Join('.', numbers.Concat(Enumerable.Repeat("0", Parts)).Take(Parts));
    }

    [GeneratedRegex(@"^(?<numbers>[0-9]{1,9}(\.[0-9]{1,9}){0,3})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // v1, 1.0 and 2.1.0-beta+5 are versions; 2016-11-01 is a date, and as 2016.0.0.0 it would never be overtaken.
    [GeneratedRegex(
        @"^[vV]?(?<numbers>[0-9]{1,9}(\.[0-9]{1,9}){0,3})((?<=\..*)[-+].*)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
