using ConnectorRules.Subject;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Finds the path that was meant.</summary>
internal static class DynamicPaths
{
    /// <summary>What to do about a path into an answer where it leads nowhere.</summary>
    internal static string Fix(DefinitionNode asked, string path, SchemaStep step) =>
        path.Contains('.', StringComparison.Ordinal) && OperationAnswer.Find(asked, path.Replace('.', '/')).Schema is not null
            ? $"Write '{path.Replace('.', '/')}'."
            : Fix(step);

    /// <summary>What to do about a path that leads nowhere.</summary>
    internal static string Fix(SchemaStep step)
    {
        if (Spelling.Nearest(step.Missing!, step.Names) is { } nearest)
        {
            return $"Write '{nearest}'.";
        }

        return step.Names.Count is > 0 and <= 6
            ? $"Name one that is there: {string.Join(", ", step.Names.Select(name => $"'{name}'"))}."
            : "Name a property that is there, or add it to the schema.";
    }
}
