using Newtonsoft.Json.Linq;

namespace PacPackager.Tests.Flows;

/// <summary>Ten ways to break any workflow that calls our connector with inputs.</summary>
internal static class SampleMutations
{
    private const string Misspelt = "nonsense";

    internal static IReadOnlyList<SampleMutation> All { get; } =
    [
        new("the operation is misspelt", "operation-exists|call-path-exists", document => Operation(document).Replace(Operation(document) + "x")),
        new("an input is misspelt", "input-known", document => Call(document)[Key(document, Misspelt)] = "x"),
        new("a required input is missing", "input-required", document => Required(document).Remove()),
        new("an input has the wrong type", "input-type", document => Required(document).Value = new JArray(new JArray())),
        new("an expression is not closed", "expression-valid", document => Required(document).Value = "@concat('a', 'b'"),
        new("a function is misspelt", "expression-function-known", document => Required(document).Value = "@concta('a', 'b')"),
        new("a parameter is not declared", "parameter-declared", document => Required(document).Value = "@parameters('nowhere')"),
        new("an action that is read does not exist", "action-exists", document => Required(document).Value = "@outputs('Nowhere')"),
        new("an action waits for one that does not exist", "run-after-sibling", document => Waiting(document)["Nowhere"] = new JArray("Succeeded")),
        new("a connection is not declared", "connection-reference-exists", document => Reference(document).Value = "nowhere"),
    ];

    private static JObject Definition(JObject document) => (JObject)(document["definition"] ?? document["properties"]!["definition"]!);

    private static bool IsFlow(JObject document) => document["properties"] is not null;

    private static IEnumerable<JObject> Steps(JObject document) =>
        Definition(document).Descendants().OfType<JObject>().Where(step => step["type"] is JValue { Value: string } && step["inputs"] is JObject);

    // The first call whose body has what the connector requires.
    private static JObject Inputs(JObject document) => Steps(document).Select(step => (JObject)step["inputs"]!).First(inputs => IsFlow(document)
        ? inputs["host"]?["apiId"]?.ToString().Contains("gmo", StringComparison.OrdinalIgnoreCase) == true && inputs["parameters"] is JObject { Count: > 0 }
        : inputs["host"]?["connection"]?["referenceName"]?.ToString() == "gmosign" && inputs["body"] is JObject);

    private static JObject Call(JObject document) => (JObject)Inputs(document)[IsFlow(document) ? "parameters" : "body"]!;

    private static string Key(JObject document, string name) => IsFlow(document) ? "body/" + name : name;

    private static JValue Operation(JObject document) =>
        (JValue)(IsFlow(document) ? Inputs(document)["host"]!["operationId"]! : Inputs(document)["path"]!);

    private static JProperty Required(JObject document) => new[] { "document", "file_path", "name", "envelope_name" }
        .Select(name => Call(document).Property(Key(document, name)))
        .OfType<JProperty>()
        .First();

    private static JObject Waiting(JObject document)
    {
        JObject last = (JObject)((JObject)Definition(document)["actions"]!).Properties().Last().Value;
        return (JObject)(last["runAfter"] ??= new JObject());
    }

    private static JValue Reference(JObject document) =>
        (JValue)(IsFlow(document) ? Inputs(document)["host"]!["connectionName"]! : Inputs(document)["host"]!["connection"]!["referenceName"]!);
}
