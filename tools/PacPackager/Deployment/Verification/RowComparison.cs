using Newtonsoft.Json.Linq;
using PacPackager.Comparison;
using PacPackager.Dataverse;

namespace PacPackager.Deployment.Verification;

/// <summary>Tells in which parts a row does not hold what was written.</summary>
/// <remarks>
/// A row can be saved without its run-time copy, and a tool may leave a column out; neither says so. Compared is what makes a
/// connector act: the logical name is not, it never changes, and of the icon only whether there is one, for the platform stores
/// its own rendering of 144 x 144.
/// </remarks>
internal static class RowComparison
{
    /// <summary>Every part that differs, in the order of the list; empty where the row holds all.</summary>
    internal static IReadOnlyList<RowDifference> Compare(ConnectorRow written, ConnectorRow stored) =>
    [
        .. new[]
        {
            Texts("display name", written.DisplayName, stored.DisplayName),
            Texts("description", written.Description, stored.Description),
            Definitions(written.OpenApiDefinition, stored.OpenApiDefinition),
            Documents("connection parameters", written.ConnectionParameters, stored.ConnectionParameters),
            Documents("connection parameter sets", written.ConnectionParameterSets, stored.ConnectionParameterSets),
            Documents("policies", written.PolicyTemplateInstances, stored.PolicyTemplateInstances),
            Scripts(written.CustomCode, stored.CustomCode),
            Operations(written.ScriptOperations, stored.ScriptOperations),
            Texts("icon colour", written.IconBrandColor?.ToLowerInvariant(), stored.IconBrandColor?.ToLowerInvariant()),
            Icons(written.Icon, stored.Icon),
        }.OfType<RowDifference>(),
    ];

    private static RowDifference? Texts(string part, string? written, string? stored) =>
        Lines(written) == Lines(stored) ? null : new RowDifference(part, "", Quoted.Text(OrNone(written)), Quoted.Text(OrNone(stored)));

    private static string? OrNone(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").TrimEnd();

    private static RowDifference? Definitions(string written, string stored)
    {
        JToken? one = JsonText.Read(written);
        JToken? other = JsonText.Read(stored);
        if (one is JObject source && other is JObject deployed)
        {
            GatewayAddress.TakeBack(deployed, source);
        }

        return Broken("definition", stored) ?? Documents("definition", one, other);
    }

    private static RowDifference? Documents(string part, string? written, string? stored) =>
        Broken(part, stored) ?? Documents(part, Inner(written), Inner(stored));

    private static RowDifference? Broken(string part, string? stored) => string.IsNullOrWhiteSpace(stored) || JsonText.Read(stored) is not null
        ? null
        : new RowDifference(part, "", "a JSON document", $"no JSON ({Quoted.Text(stored)})");

    private static RowDifference? Documents(string part, JToken? written, JToken? stored) =>
        JsonDifference.Find(written, stored) is { } difference
            ? new RowDifference(part, difference.Pointer, Quoted.Value(difference.Written), Quoted.Value(difference.Stored))
            : null;

    // An empty column, an empty object and an empty list all say that there is nothing.
    private static JToken? Inner(string? text) =>
        string.IsNullOrWhiteSpace(text) || JsonText.Read(text) is not { } document || document is JContainer { Count: 0 } ? null : document;

    private static RowDifference? Scripts(string? written, string? stored)
    {
        if (string.IsNullOrWhiteSpace(written) != string.IsNullOrWhiteSpace(stored))
        {
            return new RowDifference("script", "", string.IsNullOrWhiteSpace(written) ? "none" : "one", string.IsNullOrWhiteSpace(stored) ? "none" : "one");
        }

        string[] one = Lines(written).Split('\n');
        string[] other = Lines(stored).Split('\n');
        if (one.SequenceEqual(other, StringComparer.Ordinal))
        {
            return null;
        }

        int line = Enumerable.Range(0, Math.Max(one.Length, other.Length))
            .First(index => one.ElementAtOrDefault(index) != other.ElementAtOrDefault(index));
        return new RowDifference(
            $"script, line {line + 1}", "", Quoted.Text(one.ElementAtOrDefault(line)), Quoted.Text(other.ElementAtOrDefault(line)));
    }

    private static RowDifference? Operations(string written, string stored)
    {
        if (Broken("script operations", stored) is { } broken)
        {
            return broken;
        }

        if (Inner(written) is not (null or JArray) || Inner(stored) is not (null or JArray))
        {
            return Documents("script operations", written, stored);
        }

        string[] one = Names(written);
        string[] other = Names(stored);
        return one.SequenceEqual(other, StringComparer.Ordinal)
            ? null
            : new RowDifference("script operations", "", Listed(one.Except(other), "not"), Listed(other.Except(one), "also"));
    }

    private static string[] Names(string text) =>
        [.. (Inner(text) as JArray ?? []).Select(name => name.ToString()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string Listed(IEnumerable<string> names, string word) => names.ToArray() is { Length: > 0 } some ? $"{word} {Quoted.List(some)}" : "none of these";

    private static RowDifference? Icons(byte[]? written, byte[]? stored) =>
        written is null or { Length: 0 } == stored is null or { Length: 0 } ? null : new RowDifference("icon", "", Presence(written), Presence(stored));

    private static string Presence(byte[]? icon) => icon is null or { Length: 0 } ? "none" : "an icon";
}
