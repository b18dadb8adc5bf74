using System.Text.RegularExpressions;

namespace PacPackager.Deployment;

/// <summary>A command as a person would type it; only ever shown, a program is started with the words themselves.</summary>
internal static partial class ShownCommand
{
    internal static string Of(IEnumerable<string> words) => string.Join(' ', words.Select(Quote));

    private static string Quote(string word) =>
        Plain().IsMatch(word) ? word : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    [GeneratedRegex(@"\A[A-Za-z0-9_./:@%+=,-]+\z")]
    private static partial Regex Plain();
}
