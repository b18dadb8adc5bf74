using Newtonsoft.Json.Linq;
using Repository.Tests.Definition;
using TestKit;

namespace Repository.Tests.Samples;

/// <summary>A workflow that ships.</summary>
/// <param name="Name">Its file below <c>connector</c>.</param>
/// <param name="Definition">Its <c>definition</c>.</param>
internal sealed record Sample(string Name, JObject Definition)
{
    internal static IReadOnlyList<Sample> Flows { get; } = Read("flows", "*-*.json", "properties.definition");

    internal static IReadOnlyList<Sample> LogicApps { get; } = Read("logic-apps", "workflow.json", "definition");

    /// <summary>Everything of it that calls our connector, however deep.</summary>
    internal IEnumerable<SampleCall> Calls =>
        from step in Definition.Descendants().OfType<JProperty>()
        where step.Parent?.Parent is JProperty { Name: "actions" or "triggers" }
        let inputs = step.Value["inputs"] as JObject
        let id = inputs is null ? null : OperationId(inputs)
        where id is not null
        select new SampleCall(this, step.Name, id, (JObject)step.Value, inputs);

    private static string? OperationId(JObject inputs)
    {
        if (((string?)inputs.SelectToken("host.apiId"))?.Contains("/shared_gmo-5f", StringComparison.Ordinal) == true)
        {
            return (string?)inputs.SelectToken("host.operationId");
        }

        return (string?)inputs.SelectToken("host.connection.referenceName") == "gmosign"
            ? Shipped.Operations.Single(operation => IsCalled(operation, (string?)inputs["method"] ?? "post", (string)inputs["path"]!)).Id
            : null;
    }

    // Where the definition has a variable, the workflow has an expression.
    private static bool IsCalled(DeclaredOperation operation, string method, string path)
    {
        string[] declared = operation.Path.Split('/');
        string[] called = path.Split('/');
        return operation.Method.Equals(method, StringComparison.OrdinalIgnoreCase)
            && declared.Length == called.Length
            && declared.Zip(called).All(pair =>
                pair.First.StartsWith('{') ? pair.Second.StartsWith("@{", StringComparison.Ordinal) : pair.First == pair.Second);
    }

    private static List<Sample> Read(string folder, string pattern, string place) =>
    [
        .. Directory.EnumerateFiles(RepositoryPaths.Of("connector", folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => Path.GetRelativePath(RepositoryPaths.Root, file))
            .Select(file => new Sample(file, (JObject)Shipped.Read(file.Split(Path.DirectorySeparatorChar)).SelectToken(place)!)),
    ];
}
