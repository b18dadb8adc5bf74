using Connectors;
using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace PacPackager.Comparison;

/// <summary>Finds what a file says at a JSON pointer, for members that the model does not hold.</summary>
internal static class Written
{
    /// <summary>The object at a place, or null where there is none.</summary>
    internal static JObject? ObjectAt(JsonSource source, SourcePosition position) => Walk(source, position.Pointer, out bool arrived) is var token && arrived
        ? token as JObject
        : null;

    /// <summary>Where a place stands, or the nearest place above it that exists.</summary>
    internal static SourcePosition Nearest(JsonSource source, string pointer) => KeyOf(source, Walk(source, pointer, out _));

    /// <summary>Where the key of a token stands; the token itself where it has none.</summary>
    internal static SourcePosition KeyOf(JsonSource source, JToken token) => source.PositionOf(token.Parent is JProperty key ? key : token);

    /// <summary>Where the key of a path of names stands, or the nearest place above it that exists.</summary>
    internal static SourcePosition NearestKey(JsonSource source, params ReadOnlySpan<string> names) =>
        Nearest(source, string.Concat(names.ToArray().Select(name => "/" + Escape(name))));

    /// <summary>Names of the members two objects do not share or that differ, in order; those of <paramref name="known"/> are left out.</summary>
    internal static IReadOnlyList<string> DifferingKeys(JObject? old, JObject? @new, IReadOnlySet<string> known) =>
    [
        .. (old?.Properties() ?? []).Concat(@new?.Properties() ?? [])
            .Select(member => member.Name)
            .Where(name => !known.Contains(name) && !JToken.DeepEquals(old?[name], @new?[name]))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static JToken Walk(JsonSource source, string pointer, out bool arrived)
    {
        JToken current = source.Root;
        foreach (string segment in pointer.Split('/').Skip(1))
        {
            JToken? next = Step(current, segment.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
            if (next is null)
            {
                arrived = false;
                return current;
            }

            current = next;
        }

        arrived = true;
        return current;
    }

    private static JToken? Step(JToken current, string key) => current switch
    {
        JObject container => container[key],
        JArray array when int.TryParse(key, out int index) && index >= 0 && index < array.Count => array[index],
        _ => null,
    };

    private static string Escape(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
