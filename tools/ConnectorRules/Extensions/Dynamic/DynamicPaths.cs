using ConnectorRules.Subject;
using Connectors;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Finds the path that was meant.</summary>
internal static class DynamicPaths
{
    private const int LongestGuess = 60;
    private const int MostGuesses = 200;

    /// <summary>What to do about a path into an answer where it leads nowhere.</summary>
    internal static string Fix(DefinitionNode asked, string path, SchemaStep step) =>
        path.Contains('.', StringComparison.Ordinal) && OperationAnswer.Find(asked, path.Replace('.', '/')).Schema is not null
            ? $"Write '{path.Replace('.', '/')}'."
            : Fix(step);

    /// <summary>What to do about a path that leads nowhere.</summary>
    internal static string Fix(SchemaStep step)
    {
        string missing = step.Missing!;
        int farthest = missing.Length < 4 ? 1 : 2;
        IEnumerable<string> near = step.Names.Where(name => Math.Abs(name.Length - missing.Length) <= farthest).Take(MostGuesses);
        if (missing.Length <= LongestGuess && EditDistance.Nearest(missing, near, 1) is [{ } nearest] && EditDistance.Between(missing, nearest) <= farthest)
        {
            return $"Write '{nearest}'.";
        }

        return step.Names.Count is > 0 and <= 6
            ? $"Name one that is there: {string.Join(", ", step.Names.Select(name => $"'{name}'"))}."
            : "Name a property that is there, or add it to the schema.";
    }
}
