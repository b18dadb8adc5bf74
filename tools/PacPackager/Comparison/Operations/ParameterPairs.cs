using Connectors;

namespace PacPackager.Comparison.Operations;

/// <summary>Which parameter of the one version is which of the other.</summary>
internal sealed class ParameterPairs
{
    private static readonly Func<Parameter, Parameter, bool>[] Likenesses =
    [
        (one, other) => one.In == other.In && one.Name == other.Name,
        (one, other) => one.In == ParameterLocation.Header && other.In == ParameterLocation.Header
            && one.Name.Equals(other.Name, StringComparison.OrdinalIgnoreCase),
        (one, other) => one.In == ParameterLocation.Body && other.In == ParameterLocation.Body,
        (one, other) => one.Name == other.Name,
    ];

    private ParameterPairs(
        IReadOnlyList<(Parameter Old, Parameter New)> kept, IReadOnlyList<Parameter> deleted, IReadOnlyList<Parameter> added)
    {
        Kept = kept;
        Deleted = deleted;
        Added = added;
    }

    /// <summary>Parameters that are in both versions, wherever they travel.</summary>
    internal IReadOnlyList<(Parameter Old, Parameter New)> Kept { get; }

    /// <summary>Parameters of the old version only.</summary>
    internal IReadOnlyList<Parameter> Deleted { get; }

    /// <summary>Parameters of the new version only.</summary>
    internal IReadOnlyList<Parameter> Added { get; }

    /// <summary>Pairs by place and name, then by what else makes two parameters the same. Their order does not count.</summary>
    internal static ParameterPairs Of(IReadOnlyList<Parameter> old, IReadOnlyList<Parameter> @new)
    {
        List<Parameter> gone = [.. old.DistinctBy(parameter => (parameter.In, parameter.Name))];
        List<Parameter> added = [.. @new.DistinctBy(parameter => (parameter.In, parameter.Name))];
        List<(Parameter Old, Parameter New)> kept = [];
        foreach (Func<Parameter, Parameter, bool> areSame in Likenesses)
        {
            foreach (Parameter parameter in added.ToArray())
            {
                int index = gone.FindIndex(candidate => areSame(candidate, parameter));
                if (index >= 0)
                {
                    kept.Add((gone[index], parameter));
                    gone.RemoveAt(index);
                    added.Remove(parameter);
                }
            }
        }

        return new ParameterPairs(kept, gone, added);
    }
}
