using Connectors;

namespace ConnectorRules;

/// <summary>Guesses which name was meant.</summary>
internal static class NearestName
{
    // A name longer than this is no slip of the pen, and comparing it takes long.
    private const int Longest = 200;

    /// <summary>The known name from which no more than a third differs, or null where none is that near.</summary>
    internal static string? To(string written, IEnumerable<string> known)
    {
        if (written.Length > Longest)
        {
            return null;
        }

        return known
            .Where(name => Math.Abs(name.Length - written.Length) <= Farthest(written))
            .Select(name => (Name: name, Distance: EditDistance.Between(written, name)))
            .Where(candidate => candidate.Distance <= Farthest(written))
            .OrderBy(candidate => candidate.Distance)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static int Farthest(string written) => Math.Max(1, written.Length / 3);
}
