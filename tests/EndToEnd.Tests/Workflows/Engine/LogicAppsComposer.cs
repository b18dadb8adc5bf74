using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>Logic Apps sends what the workflow says: it has no definition to look at, and no default to fill in.</summary>
internal sealed class LogicAppsComposer : IRequestComposer
{
    public string UserAgent => "azure-logic-apps/1.0 (workflow 6d1f3f0e9f9c4a5fb1a2d8f5c7f0a111; version 08584612345678901234)";

    public IReadOnlyDictionary<string, string> OwnHeaders { get; } = new Dictionary<string, string>();

    public string ContentType => "application/json; charset=utf-8";

    public bool IsOurs(JObject inputs) => (string?)inputs.SelectToken("host.connection.referenceName") == "gmosign";

    // Whoever subscribes needs no method: subscribing is a POST.
    public EngineRequest Compose(JObject inputs, Evaluator evaluator, string? callback)
    {
        string method = ((string?)inputs["method"] ?? "post").ToUpperInvariant();
        string path = Evaluator.Text(evaluator.Evaluate(inputs["path"]!));
        IEnumerable<string> queries = ((JObject?)inputs["queries"] ?? []).Properties()
            .Select(query => $"{Uri.EscapeDataString(query.Name)}={Uri.EscapeDataString(Evaluator.Text(evaluator.Evaluate(query.Value)))}");
        string query = string.Join('&', queries);
        JToken? body = inputs["body"] is { } template ? evaluator.Evaluate(template) : null;
        return new EngineRequest(new HttpMethod(method), query.Length == 0 ? path : $"{path}?{query}", body);
    }
}
