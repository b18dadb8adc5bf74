using Connectors;

namespace ConnectorRules;

/// <summary>Tells misspelled names from other names.</summary>
internal static class Spelling
{
    /// <summary>The known name that was probably meant, or null. A name that is known apart from letter case is meant, too.</summary>
    internal static string? Meant(string name, IEnumerable<string> known)
    {
        // Of a short name, one letter is too much of it to guess by, unless it has the same letters in another order.
        int farthest = name.Length < 4 ? 0 : name.Length < 8 ? 1 : 2;
        IEnumerable<string> near = known.Where(candidate => Math.Abs(candidate.Length - name.Length) <= farthest)
            .Where(candidate => EditDistance.Between(name, candidate) <= farthest || HaveSameLetters(candidate, name));
        return EditDistance.Nearest(name, near, 1) is [{ } nearest] ? nearest : null;
    }

    /// <summary>A known name to offer in a remedy: the one meant, or null where none is near.</summary>
    internal static string? Nearest(string name, IReadOnlyList<string> known) =>
        Meant(name, known)
        ?? (name.Length <= 80 && EditDistance.Nearest(name, known, 1) is [{ } nearest] && EditDistance.Between(name, nearest) <= nearest.Length / 2
            ? nearest
            : null);

    private static bool HaveSameLetters(string first, string second) => first.Order().SequenceEqual(second.Order());
}
