using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>
/// Power Automate finds method and path in the definition by the operation's id, nests the keys of the body, fills in hidden defaults and the
/// address for notifications.
/// </summary>
/// <remarks>Hidden inputs of the definition lie at the top of its bodies, so no deeper ones are filled in here.</remarks>
internal sealed class PowerAutomateComposer : IRequestComposer
{
    private static readonly JObject Definition = SampleWorkflow.Read("apiDefinition.swagger.json");

    public string UserAgent =>
        "azure-logic-apps/1.0 (workflow 6d1f3f0e9f9c4a5fb1a2d8f5c7f0a222; version 08584612345678901235) microsoft-flow/1.0";

    public IReadOnlyDictionary<string, string> OwnHeaders { get; } =
        new Dictionary<string, string> { ["x-ms-environment-id"] = "default-00000000-0000-0000-0000-000000000000" };

    public string ContentType => "application/json";

    public bool IsOurs(JObject inputs) =>
        ((string?)inputs.SelectToken("host.apiId"))?.Contains("/shared_gmo-5f", StringComparison.Ordinal) == true;

    public EngineRequest Compose(JObject inputs, Evaluator evaluator, string? callback)
    {
        string id = (string)inputs.SelectToken("host.operationId")!;
        (string path, string method, JObject operation) = Find(id);
        JObject given = (JObject)evaluator.Evaluate(Unflatten((JObject)inputs["parameters"]!));
        List<string> query = [];
        JToken? body = null;
        foreach (JObject parameter in operation["parameters"]!.Cast<JObject>())
        {
            string name = (string)parameter["name"]!;
            JToken? value = given[name] ?? Hidden(parameter);
            switch ((string?)parameter["in"])
            {
                case "body":
                    body = Complete((JObject)parameter["schema"]!, (JObject)value!, callback);
                    break;
                case "path":
                    path = path.Replace($"{{{name}}}", Uri.EscapeDataString(Evaluator.Text(value!)), StringComparison.Ordinal);
                    break;
                case "query" when value is not null:
                    query.Add($"{name}={Uri.EscapeDataString(Evaluator.Text(value))}");
                    break;
            }

            given.Remove(name);
        }

        Assert.False(given.HasValues, $"{id} does not take {given}.");
        return new EngineRequest(new HttpMethod(method.ToUpperInvariant()), query.Count == 0 ? path : $"{path}?{string.Join('&', query)}", body);
    }

    // Only what is written out is nested; what an expression gives is nested already. Items nest relative to themselves.
    internal static JObject Unflatten(JObject flat)
    {
        JObject nested = [];
        foreach ((string key, JToken? value) in flat)
        {
            string[] names = key.Split('/');
            JObject level = names[..^1].Aggregate(nested, (holder, name) => (JObject)(holder[name] ??= new JObject()));
            level[names[^1]] = value switch
            {
                JArray items => new JArray(items.Select(item => item is JObject each ? Unflatten(each) : item)),
                _ => value,
            };
        }

        return nested;
    }

    private static (string Path, string Method, JObject Operation) Find(string id) => (
        from path in ((JObject)Definition["paths"]!).Properties()
        from method in ((JObject)path.Value).Properties()
        where (string?)(method.Value as JObject)?["operationId"] == id
        select (path.Name, method.Name, (JObject)method.Value)).Single();

    private static JObject Complete(JObject schema, JObject body, string? callback)
    {
        foreach ((string name, JToken? property) in (JObject)schema["properties"]!)
        {
            if ((bool?)property!["x-ms-notification-url"] == true)
            {
                body[name] = callback;
            }
            else if (body[name] is null && Hidden((JObject)property) is { } value)
            {
                body[name] = value;
            }
        }

        return body;
    }

    private static JToken? Hidden(JObject input) => (string?)input["x-ms-visibility"] == "internal" ? input["default"]?.DeepClone() : null;
}
