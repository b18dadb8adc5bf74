namespace PacPackager.Packaging;

/// <summary>The unique name of a solution.</summary>
/// <remarks>
/// Source: "Solution table/entity reference", <c>uniquename</c>: letters, digits and underscores, not beginning with a digit, at most 65.
/// </remarks>
internal static class SolutionName
{
    internal const string FlowsSuffix = "Flows";

    // The solution with the flows has the same name and a suffix.
    private const int LongestWithFlows = 60;

    /// <summary>The name to use: the one asked for, else the one of the connector's settings, else the title's letters and digits.</summary>
    /// <param name="asked">What the command line says, or null.</param>
    /// <param name="settings">What <c>pacpackager.json</c> says, or null.</param>
    /// <param name="title">The connector's title.</param>
    /// <exception cref="UsageException">Dataverse would refuse it.</exception>
    internal static string Choose(string? asked, string? settings, string title)
    {
        if ((asked ?? settings) is { } given)
        {
            return IsValid(given)
                ? given
                : throw new UsageException(
                    $"'{given}' cannot be a solution's unique name. Take up to {LongestWithFlows} letters, digits and underscores "
                    + "that do not begin with a digit.");
        }

        string derived = string.Concat(title.Where(char.IsAsciiLetterOrDigit));
        if (derived.Length == 0)
        {
            throw new UsageException(
                $"The title '{title}' has no letter that a solution's unique name can take. Give the name with --solution-name, "
                + "or as solution.name in pacpackager.json.");
        }

        string name = char.IsAsciiDigit(derived[0]) ? "_" + derived : derived;
        return name[..Math.Min(name.Length, LongestWithFlows)];
    }

    private static bool IsValid(string name) =>
        name.Length is > 0 and <= LongestWithFlows
        && !char.IsAsciiDigit(name[0])
        && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');
}
