using System.Text;
using ScriptTests.Calls;

namespace ScriptTests.Operations;

/// <summary>In some regions the operation's id arrives base64-encoded, and four of ours are valid base64 themselves.</summary>
public class OperationIdTests
{
    public static TheoryData<string> Ids => Sample.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Plain_id_is_known(string operationId) => await AssertKnownAsync(operationId, operationId);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Encoded_id_is_known(string operationId) => await AssertKnownAsync(operationId, Encoded(operationId));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Letter_case_does_not_matter(string operationId)
    {
        await AssertKnownAsync(operationId, operationId.ToUpperInvariant());
        await AssertKnownAsync(operationId, Encoded(operationId.ToLowerInvariant()));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Refusal_names_the_operation_plainly(string operationId)
    {
        Call call = Sample.Of(operationId) with { OperationId = Encoded(operationId) };

        Outcome outcome = await call.MakeAsync(new Platform().Answering(403, """{"message":"no"}"""));

        Assert.Equal(operationId, (string?)outcome.Answer.Json["operationId"]);
    }

    [Theory]
    [InlineData("CancelEnvelope")]
    [InlineData("SendEnvelope ")]
    [InlineData("Send")]
    [InlineData("")]
    [InlineData("====")]
    [InlineData("AAAA")]
    [InlineData("Q2FuY2VsRW52ZWxvcGU=")]
    public async Task Other_id_is_refused_and_nothing_is_sent(string operationId)
    {
        Outcome outcome = await (Sample.Send with { OperationId = operationId }).MakeAsync();

        Assert.Equal((400, "UnknownOperation", operationId), (outcome.Answer.Status, outcome.Answer.Code, (string?)outcome.Answer.Json["operationId"]));
        Assert.Empty(outcome.Sent);
    }

    private static async Task AssertKnownAsync(string operationId, string given)
    {
        Call call = Sample.Of(operationId);

        Outcome outcome = await (call with { OperationId = given }).MakeAsync();

        Assert.Equal(call.Success, outcome.Answer.Status);
        Assert.Single(outcome.Sent);
    }

    private static string Encoded(string operationId) => Convert.ToBase64String(Encoding.UTF8.GetBytes(operationId));
}
