using ScriptTests.Calls;

namespace ScriptTests.Operations;

/// <summary>A 2xx answer is a success only with what the operation promises; a status member never decides alone.</summary>
public class PromiseTests
{
    public static TheoryData<string, string> Promises => new()
    {
        { "RegisterEnvelopeDocument", "document_code" },
        { "RegisterEnvelopeDocumentForHugeSize", "document_code" },
        { "RequestEnvelopeSignature", "envelope_xid" },
        { "SendEnvelope", "envelope_xid" },
    };

    [Theory]
    [MemberData(nameof(Promises))]
    public async Task Answer_without_it_is_a_rejection_in_the_services_words(string operationId, string promise)
    {
        foreach (string value in new[] { "null", "\"\"", "\"  \"", "[]", "{}" })
        {
            Outcome outcome = await Sample.Of(operationId).Replying($$"""{"status":"0","message":"容量を超えました","{{promise}}":{{value}}}""").MakeAsync();

            Assert.Equal((422, "ServiceRejected", "容量を超えました"), (outcome.Answer.Status, outcome.Answer.Code, outcome.Answer.Message));
            Assert.Single(outcome.Sent);
        }
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public async Task Answer_without_it_and_without_words_says_what_is_missing(string operationId, string promise)
    {
        Outcome outcome = await Sample.Of(operationId).Replying("{}").MakeAsync();

        Assert.Equal((422, "ServiceRejected"), (outcome.Answer.Status, outcome.Answer.Code));
        Assert.Contains(promise, outcome.Answer.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Promises))]
    public async Task Status_member_that_says_failure_does_not_decide(string operationId, string promise)
    {
        Call call = Sample.Of(operationId).Replying($$"""{"status":"1","message":"warning","{{promise}}":"given"}""");

        Outcome outcome = await call.MakeAsync();

        Assert.Equal((call.Success, "given"), (outcome.Answer.Status, (string?)outcome.Answer.Json[promise]));
    }
}
