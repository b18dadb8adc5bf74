using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

/// <summary>An operation of the definition with the path item it stands in.</summary>
internal sealed record DeclaredOperation(string Path, string Method, JObject PathItem, JObject Json)
{
    internal string Id => (string)Json["operationId"]!;

    internal IEnumerable<JObject> Parameters => Json["parameters"]!.Cast<JObject>();

    /// <summary>The schema of the body, or null.</summary>
    internal JObject? Body => (JObject?)Parameters.SingleOrDefault(parameter => (string?)parameter["in"] == "body")?["schema"];

    internal IEnumerable<JProperty> Responses => ((JObject)Json["responses"]!).Properties();

    /// <summary>The schema of the one answer that has one.</summary>
    internal JObject Answer => Shipped.Resolve(Responses.Single(response => response.Value["schema"] is not null).Value["schema"]!);
}
