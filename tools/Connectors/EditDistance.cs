namespace Connectors;

/// <summary>How far two texts are apart, for "did you mean".</summary>
public static class EditDistance
{
    /// <summary>Single characters to insert, delete or replace to make one text the other; letter case does not count.</summary>
    public static int Between(string first, string second)
    {
        int[] row = [.. Enumerable.Range(0, second.Length + 1)];
        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int replace = diagonal + (char.ToUpperInvariant(first[i - 1]) == char.ToUpperInvariant(second[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }

    /// <summary>The candidates in the order of their distance from a text, at most <paramref name="count"/> of them.</summary>
    public static IReadOnlyList<string> Nearest(string text, IEnumerable<string> candidates, int count) =>
        [.. candidates.OrderBy(candidate => Between(text, candidate)).Take(count)];
}
