using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TestKit;

namespace Repository.Tests.Definition;

/// <summary>The files that ship and the facts they are held against, read anew from the checkout.</summary>
internal static class Shipped
{
    internal static JObject Definition { get; } = Read("apiDefinition.swagger.json");

    internal static JObject Properties { get; } = (JObject)Read("apiProperties.json")["properties"]!;

    internal static JObject Contract { get; } = Read("tests", "Repository.Tests", "Data", "gmosign-connector.json");

    internal static string ReferencePage { get; } =
        File.ReadAllText(RepositoryPaths.Of("tests", "Repository.Tests", "Data", "connector-reference-page.txt"));

    internal static TheoryData<string> OperationIds =>
        [.. Contract["operations"]!.Select(operation => (string)operation["operationId"]!)];

    /// <summary>The contract's entry of an operation.</summary>
    internal static JObject ContractOf(string operationId) =>
        (JObject)Contract["operations"]!.Single(operation => (string?)operation["operationId"] == operationId);

    /// <summary>Every operation of the definition in the order written.</summary>
    internal static IEnumerable<DeclaredOperation> Operations =>
        from path in Definition["paths"]!.Children<JProperty>()
        from member in ((JObject)path.Value).Properties()
        where !member.Name.StartsWith("x-", StringComparison.Ordinal)
        select new DeclaredOperation(path.Name, member.Name.ToUpperInvariant(), (JObject)path.Value, (JObject)member.Value);

    /// <summary>The definition's operation of an id.</summary>
    internal static DeclaredOperation OperationOf(string operationId) => Operations.Single(operation => operation.Id == operationId);

    /// <summary>The object itself, or the definition it refers to.</summary>
    internal static JObject Resolve(JToken schema) =>
        (string?)schema["$ref"] is { } reference
            ? (JObject)Definition["definitions"]![reference["#/definitions/".Length..]]!
            : (JObject)schema;

    internal static JObject Read(params string[] parts)
    {
        using JsonTextReader reader = new(File.OpenText(RepositoryPaths.Of(parts))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader, new JsonLoadSettings { DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error });
    }
}
