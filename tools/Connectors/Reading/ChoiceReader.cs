using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace Connectors.Reading;

/// <summary>Joins <c>enum</c> with the labels of <c>x-ms-enum-values</c>.</summary>
internal static class ChoiceReader
{
    internal static IReadOnlyList<Choice> Read(JObject? content)
    {
        List<JObject> labelled = [.. content.Objects("x-ms-enum-values").Where(entry => entry["value"] is not null)];
        List<JToken> values = [.. content.Items("enum")];
        values.AddRange(labelled.Select(entry => entry["value"]!).Where(value => !values.Any(known => JToken.DeepEquals(known, value))));
        return [.. values.Select(value => new Choice(value, LabelOf(value, labelled)))];
    }

    private static string? LabelOf(JToken value, List<JObject> labelled) =>
        labelled.Find(entry => JToken.DeepEquals(entry["value"], value)).Text("displayName");
}
