using Newtonsoft.Json.Linq;

namespace Repository.Tests.Definition;

public class AnswerTests
{
    private static readonly string[] KnownFailures = ["400", "401", "403", "404", "409", "422", "429", "502"];

    public static TheoryData<string> OperationIds => Shipped.OperationIds;

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Known_failures_are_declared_without_a_schema(string operationId)
    {
        JProperty[] failures = [.. Shipped.OperationOf(operationId).Responses.Where(response => response.Name[0] != '2')];

        Assert.Equal(KnownFailures, failures.Select(failure => failure.Name));
        Assert.All(failures, failure => Assert.Equal(["description"], ((JObject)failure.Value).Properties().Select(member => member.Name)));
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void One_success_is_declared_and_has_a_schema(string operationId)
    {
        JProperty success = Assert.Single(Shipped.OperationOf(operationId).Responses, response => response.Name[0] == '2');

        Assert.NotNull(success.Value["schema"]);
    }

    [Fact]
    public void Subscribing_answers_with_a_location()
    {
        JToken headers = Shipped.OperationOf("CreateHookEnvelope").Json["responses"]!["201"]!["headers"]!;

        Assert.Equal("string", (string?)headers["Location"]!["type"]);
    }

    [Theory]
    [InlineData("GetDocuments", "GetDocumentsResponse")]
    [InlineData("RegisterEnvelopeDocument", "RegisterDocumentResponse")]
    [InlineData("RegisterEnvelopeDocumentForHugeSize", "RegisterDocumentForHugeSizeResponse")]
    [InlineData("RequestEnvelopeSignature", "RequestSignatureResponse")]
    [InlineData("SendEnvelope", "SendEnvelopeResponse")]
    public void Answer_carries_the_pages_name(string operationId, string name)
    {
        JProperty success = Shipped.OperationOf(operationId).Responses.Single(response => response.Name[0] == '2');

        Assert.Equal("#/definitions/" + name, (string?)success.Value["schema"]!["$ref"]);
    }
}
