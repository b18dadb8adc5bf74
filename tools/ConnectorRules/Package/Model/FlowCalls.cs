using Connectors.Json;
using Newtonsoft.Json.Linq;

namespace ConnectorRules.Package;

/// <summary>Finds the calls of connectors in a flow.</summary>
/// <remarks>
/// Source: flows in exported solutions: <c>inputs.host</c> has operationId, apiId and connectionName, newer designers connectionReferenceName;
/// the name is a key of <c>properties.connectionReferences</c>.
/// </remarks>
internal static class FlowCalls
{
    // Source: "Limits of automated, scheduled, and instant flows": 500 actions a flow.
    private const int Maximum = 1_000;

    internal static IReadOnlyList<FlowCall> In(JsonSource flow)
    {
        JObject? references = (flow.Root["properties"] as JObject)?["connectionReferences"] as JObject;
        return
        [
            .. (from inputs in flow.Root.DescendantsAndSelf().OfType<JProperty>()
               where inputs.Name == "inputs"
               let host = (inputs.Value as JObject)?["host"] as JObject
               let operation = host?["operationId"]
               where operation is JValue { Type: JTokenType.String }
               select new FlowCall((string)operation!, [.. NamesOf(host, references)], flow.PositionOf(operation))).Take(Maximum),
        ];
    }

    private static IEnumerable<string> NamesOf(JObject host, JObject? references)
    {
        if (Text(host, "apiId") is { } id)
        {
            yield return id[(id.LastIndexOf('/') + 1)..];
        }

        string? key = Text(host, "connectionName") ?? Text(host, "connectionReferenceName");
        JObject? api = key is null ? null : (references?[key] as JObject)?["api"] as JObject;
        foreach (string? name in new[] { Text(api, "name"), Text(api, "logicalName"), api is null ? key : null })
        {
            if (name is not null)
            {
                yield return name;
            }
        }
    }

    private static string? Text(JObject? holder, string name) => holder?[name] is JValue { Type: JTokenType.String } text ? (string?)text : null;
}
