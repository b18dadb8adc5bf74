using Connectors;

namespace ConnectorRules.Extensions;

/// <summary>Finds the name that was meant by a misspelt one.</summary>
internal static class Spelling
{
    // Guessing must not cost more than finding out what is wrong.
    private const int LongestGuess = 60;
    private const int MostGuesses = 100;

    /// <summary>The name nearest to a text, if it is near enough for a slip of the pen.</summary>
    internal static string? Nearest(string text, IEnumerable<string> names)
    {
        if (text.Length > LongestGuess)
        {
            return null;
        }

        // Of a short name one letter is much; of a long one the ending may be another.
        int farthest = text.Length < 3 ? 0 : text.Length < 7 ? 1 : text.Length < 16 ? 2 : 3;
        string[] near = [.. names.Where(name => Math.Abs(name.Length - text.Length) <= farthest).Take(MostGuesses)];
        return EditDistance.Nearest(text, near, 1) is [{ } nearest] && EditDistance.Between(text, nearest) <= farthest
            ? nearest
            : Array.Find(near, name => text.Length > 2 && HaveSameLetters(name, text));
    }

    private static bool HaveSameLetters(string first, string second) => first.Length == second.Length && first.Order().SequenceEqual(second.Order());
}
