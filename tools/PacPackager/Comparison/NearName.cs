using Connectors;

namespace PacPackager.Comparison;

/// <summary>Guesses what something that is gone is called now.</summary>
internal static class NearName
{
    // Where this many pairs would have to be looked at, something else was put in the place of everything.
    private const int MostPairs = 40_000;

    /// <summary>The one new name that is near to a name that is gone, where that one is also the nearest of those gone; or null.</summary>
    internal static string? Of(string gone, IReadOnlyList<string> allGone, IReadOnlyList<string> added) =>
        allGone.Count * added.Count <= MostPairs && Nearest(gone, added) is { } candidate && Nearest(candidate, allGone) == gone
            ? candidate
            : null;

    /// <summary>The end of a sentence about something that is gone: empty, or <c>, perhaps renamed to 'x'</c>.</summary>
    internal static string Hint(string gone, IReadOnlyList<string> allGone, IReadOnlyList<string> added) =>
        Of(gone, allGone, added) is { } candidate ? $", perhaps renamed to '{candidate}'" : "";

    // Two candidates at the same distance are no hint; neither is one of which more than a third would have to change.
    private static string? Nearest(string name, IReadOnlyList<string> candidates)
    {
        int closest = int.MaxValue;
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            int longest = Math.Max(name.Length, candidate.Length);
            int most = Math.Min(Math.Max(1, longest / 3), longest - 1);
            if (Math.Abs(name.Length - candidate.Length) > most)
            {
                continue;
            }

            int distance = EditDistance.Between(name, candidate);
            if (distance > most || distance > closest)
            {
                continue;
            }

            nearest = distance == closest ? null : candidate;
            closest = distance;
        }

        return nearest;
    }
}
