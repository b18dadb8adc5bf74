using Connectors;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison.Fields;

/// <summary>What became of the values a field may have.</summary>
internal sealed class ChoiceComparison(IReadOnlyList<Choice> old, IReadOnlyList<Choice> @new)
{
    /// <summary>Values that were allowed.</summary>
    internal IReadOnlyList<JToken> Removed { get; } = Missing(old, @new);

    /// <summary>Values that were not.</summary>
    internal IReadOnlyList<JToken> Added { get; } = Missing(@new, old);

    /// <summary>True where any value was allowed and now only some are.</summary>
    internal bool BecameLimited => old.Count == 0 && @new.Count > 0;

    /// <summary>True where only some values were allowed and now any is.</summary>
    internal bool BecameFree => old.Count > 0 && @new.Count == 0;

    /// <summary>Labels that stood for one value and stand for another that was there before.</summary>
    internal IReadOnlyList<string> MovedLabels =>
    [
        .. old.Where(choice => choice.Label is not null
                && @new.Any(now => now.Label == choice.Label && !IsSame(now.Value, choice.Value) && old.Any(was => IsSame(was.Value, now.Value)))
                && !@new.Any(now => now.Label == choice.Label && IsSame(now.Value, choice.Value)))
            .Select(choice => choice.Label!)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>True where a value that stays has another label.</summary>
    internal bool LabelsChanged => old.Any(choice => @new.Any(now => IsSame(now.Value, choice.Value) && now.Label != choice.Label));

    private static IReadOnlyList<JToken> Missing(IReadOnlyList<Choice> from, IReadOnlyList<Choice> @in)
    {
        if (from.Count == 0 || @in.Count == 0)
        {
            return [];
        }

        HashSet<JToken> present = new(@in.Select(choice => choice.Value), JToken.EqualityComparer);
        return [.. from.Select(choice => choice.Value).Where(value => !present.Contains(value))];
    }

    private static bool IsSame(JToken one, JToken other) => JToken.DeepEquals(one, other);
}
