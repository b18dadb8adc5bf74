using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

public class SurfaceTests
{
    private static readonly string[] AddedOutputs =
    [
        "response.contentType: type \"string\", label \"Content type\", required false",
        "response.fileExtension: type \"string\", label \"File extension\", required false",
        "response.fileSize: type \"integer\", format \"int64\", label \"File size\", required false",
    ];

    public static TheoryData<string> OperationIds => Shipped.OperationIds;

    [Fact]
    public void Operations_come_in_the_order_of_the_contract()
    {
        IEnumerable<string> promised = Shipped.Contract["operations"]!
            .Select(operation => $"{operation["operationId"]} {operation["method"]} {operation["path"]}");

        Assert.Equal(promised, Shipped.Operations.Select(operation => $"{operation.Id} {operation.Method} {operation.Path}"));
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Operation_is_shown_as_the_contract_says(string operationId)
    {
        JObject promised = Shipped.ContractOf(operationId);
        JObject declared = Shipped.OperationOf(operationId).Json;

        Assert.Equal((string?)promised["label"], (string?)declared["summary"]);
        Assert.Equal((string?)promised["visibility"], (string?)declared["x-ms-visibility"]);
        Assert.Equal((string?)promised["trigger"], (string?)declared["x-ms-trigger"]);
        Assert.Equal((string?)promised["triggerHint"], (string?)declared["x-ms-trigger-hint"]);
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Operation_takes_exactly_the_fields_of_the_contract(string operationId)
    {
        JObject promised = Shipped.ContractOf(operationId);
        DeclaredOperation declared = Shipped.OperationOf(operationId);
        IEnumerable<string> promisedFields = promised["parameters"]!
            .SelectMany(parameter => Surface.OfContract(parameter, (string)parameter["key"]!))
            .Concat(promised["body"] is { } body ? Surface.OfContract(body, "body") : []);

        IEnumerable<string> declaredFields = declared.Parameters.SelectMany(parameter => (string?)parameter["in"] == "body"
            ? Surface.OfDefinition(parameter["schema"]!, (string)parameter["name"]!, (bool?)parameter["required"] ?? false)
            : Surface.OfDefinition(parameter, (string)parameter["name"]!, (bool?)parameter["required"] ?? false));

        Assert.Equal(promisedFields, declaredFields);
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Operation_answers_with_the_fields_of_the_contract(string operationId)
    {
        JProperty promised = ((JObject)Shipped.ContractOf(operationId)["responses"]!).Properties().Single();
        DeclaredOperation declared = Shipped.OperationOf(operationId);
        string[] added = operationId == "GetDocuments" ? AddedOutputs : [];

        Assert.Equal(promised.Name, declared.Responses.Single(response => response.Value["schema"] is not null).Name);
        Assert.Equal(
            Surface.OfContract(promised.Value, "response").Concat(added),
            Surface.OfDefinition(declared.Answer, "response", required: false));
    }

    [Fact]
    public void Notification_stands_on_the_path_and_has_the_fields_of_the_contract()
    {
        DeclaredOperation trigger = Shipped.OperationOf("CreateHookEnvelope");
        JToken content = trigger.PathItem["x-ms-notification-content"]!;

        Assert.Null(trigger.Json["x-ms-notification-content"]);
        Assert.Equal(
            Surface.OfContract(Shipped.ContractOf("CreateHookEnvelope")["notification"]!, "notification"),
            Surface.OfDefinition(content["schema"]!, "notification", required: false));
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Makers_see_as_many_fields_as_the_contract_counts(string operationId)
    {
        int visible = PageTables.Parameters(Shipped.OperationOf(operationId)).Count();

        Assert.Equal((int?)Shipped.ContractOf(operationId)["visibleParameters"], visible);
    }

    [Fact]
    public void Host_and_publisher_facts_are_those_of_the_contract()
    {
        JObject contract = Shipped.Contract;
        JObject definition = Shipped.Definition;
        JObject metadata = new(definition["x-ms-connector-metadata"]!
            .Select(entry => new JProperty((string)entry["propertyName"]!, entry["propertyValue"])));

        Assert.Equal((string?)contract["title"], (string?)definition["info"]!["title"]);
        Assert.Equal((string?)contract["host"], (string?)definition["host"]);
        Assert.Equal((string?)contract["basePath"], (string?)definition["basePath"]);
        Assert.Equal(contract["schemes"], definition["schemes"], JToken.DeepEquals);
        Assert.Equal(contract["contact"], definition["info"]!["contact"], JToken.DeepEquals);
        Assert.Equal(contract["metadata"]!.ToString(Formatting.None), metadata.ToString(Formatting.None));
    }
}
