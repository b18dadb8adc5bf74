using Connectors;

namespace ConnectorRules.Extensions.Dynamic;

/// <summary>Finds the parameter of an operation that was meant by a name.</summary>
internal static class ParameterNames
{
    private const int LongestGuess = 60;
    private const int MostGuesses = 200;

    /// <summary>Whether an operation takes a parameter or a property of the body under a name; true where one cannot know.</summary>
    internal static bool IsKnown(string name, OperationInputs inputs)
    {
        InputSource source = inputs.Find(name);
        return source.IsFound || source.IsUnknown || inputs.HasBroken || name == "body";
    }

    /// <summary>The parameter that was probably meant by a name that is not known, or null.</summary>
    internal static string? MeantBy(string name, OperationInputs inputs)
    {
        if (name.Length > LongestGuess || inputs.Named(name).Any())
        {
            return null;
        }

        int farthest = name.Length < 4 ? 0 : name.Length < 8 ? 1 : 2;
        IEnumerable<string> near = inputs.All.Select(parameter => parameter.Name)
            .Where(known => Math.Abs(known.Length - name.Length) <= farthest).Take(MostGuesses);
        return EditDistance.Nearest(name, near, 1) is [{ } nearest] && EditDistance.Between(name, nearest) <= farthest ? nearest : null;
    }
}
