using Connectors;

namespace PacPackager.Flows.Model;

/// <summary>Guesses which name was meant.</summary>
internal static class Suggestion
{
    // A longer name is no slip of the pen, and comparing it takes long.
    private const int LongestGuess = 120;

    private const int MostCandidates = 500;

    /// <summary>The nearest of the names there are, from which at most a quarter differs, or which has the same letters in another order; or null.</summary>
    internal static string? For(string name, IEnumerable<string> known)
    {
        int farthest = Math.Max(1, name.Length / 4);
        return name.Length > LongestGuess
            ? null
            : known.Where(candidate => Math.Abs(candidate.Length - name.Length) <= farthest)
                .Take(MostCandidates)
                .Select(candidate => (Name: candidate, Distance: EditDistance.Between(name, candidate)))
                .Where(candidate => candidate.Distance <= farthest || HaveSameLetters(candidate.Name, name))
                .OrderBy(candidate => candidate.Distance)
                .Select(candidate => candidate.Name)
                .FirstOrDefault();
    }

    /// <summary>A remedy that names the nearest, or else says what to do.</summary>
    internal static string Remedy(string name, IEnumerable<string> known, string otherwise) =>
        For(name, known) is { } nearest ? $"Write '{nearest}'." : otherwise;

    private static bool HaveSameLetters(string first, string second) => first.Length == second.Length && first.Order().SequenceEqual(second.Order());
}
