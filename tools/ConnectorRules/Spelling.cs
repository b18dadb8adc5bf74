using Connectors;

namespace ConnectorRules;

/// <summary>Guesses which name was meant by another.</summary>
internal static class Spelling
{
    // A longer name is no slip of the pen, and comparing it takes long.
    private const int LongestGuess = 80;

    // Guessing must not cost more than finding out what is wrong.
    private const int MostCandidates = 500;

    /// <summary>The known name of which this one is a slip of the pen, or null. A name that is known apart from letter case is meant, too.</summary>
    internal static string? Meant(string name, IEnumerable<string> known)
    {
        // Of a short name, one letter is too much of it to guess by, unless it has the same letters in another order.
        int farthest = name.Length < 4 ? 0 : name.Length < 8 ? 1 : name.Length < 16 ? 2 : 3;
        return Near(name, known, farthest, orSameLetters: true);
    }

    /// <summary>A known name to offer in a remedy: the one meant, or the nearest from which no more than a third differs; or null.</summary>
    internal static string? Nearest(string name, IEnumerable<string> known)
    {
        string[] names = [.. known];
        return Meant(name, names) ?? Near(name, names, name.Length / 3, orSameLetters: false);
    }

    private static string? Near(string name, IEnumerable<string> known, int farthest, bool orSameLetters)
    {
        if (name.Length > LongestGuess)
        {
            return null;
        }

        IEnumerable<string> near = known
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= farthest)
            .Take(MostCandidates)
            .Where(candidate => EditDistance.Between(name, candidate) <= farthest || (orSameLetters && HaveSameLetters(candidate, name)));
        return EditDistance.Nearest(name, near, 1) is [{ } nearest] ? nearest : null;
    }

    private static bool HaveSameLetters(string first, string second) => first.Length == second.Length && first.Order().SequenceEqual(second.Order());
}
