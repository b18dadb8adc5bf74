using Connectors;

namespace ConnectorRules.Extensions;

/// <summary>Finds the operation that was meant by an id.</summary>
internal static class OperationNames
{
    // Guessing must not cost more than finding out what is wrong; no connector may have more operations than the second number.
    private const int LongestGuess = 100;
    private const int MostGuesses = 256;

    /// <summary>What to do about an operationId that is not there.</summary>
    internal static string Fix(string id, IEnumerable<string> ids) => id.Length <= LongestGuess && Nearest(id, ids) is { } nearest
        ? $"Write '{nearest}'."
        : "Add the operation, or name one that is there.";

    private static string? Nearest(string id, IEnumerable<string> ids)
    {
        int farthest = id.Length < 6 ? 1 : 3;
        IEnumerable<string> near = ids.Where(known => Math.Abs(known.Length - id.Length) <= farthest).Take(MostGuesses);
        return EditDistance.Nearest(id, near, 1) is [{ } nearest] && EditDistance.Between(id, nearest) <= farthest ? nearest : null;
    }
}
