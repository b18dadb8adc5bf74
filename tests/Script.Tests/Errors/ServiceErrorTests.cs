using ScriptTests.Calls;

namespace ScriptTests.Errors;

/// <summary>The rows of the error table that begin at the service, for every operation.</summary>
public class ServiceErrorTests
{
    private static readonly string[] Sending = ["RequestEnvelopeSignature", "SendEnvelope"];

    public static TheoryData<string, string> Unanswered => Situation.WithEveryOperation(Situation.Unanswered);

    public static TheoryData<string, string> Refused => Situation.WithEveryOperation(Situation.Refused);

    public static TheoryData<string> Ids => Sample.Ids;

    [Theory]
    [MemberData(nameof(Unanswered))]
    public async Task Unknown_outcome_is_409_where_a_contract_may_be_on_its_way_else_502(string operationId, string situation)
    {
        Outcome outcome = await Situation.Unanswered.Single(one => one.Name == situation).MeetAsync(operationId);

        Assert.Equal(Sending.Contains(operationId) ? (409, "OutcomeUnknown") : (502, "ServiceUnavailable"), (outcome.Answer.Status, outcome.Answer.Code));
        Assert.Single(outcome.Sent);
        AssertEnvelope(operationId, outcome.Answer);
    }

    [Theory]
    [InlineData("RequestEnvelopeSignature")]
    [InlineData("SendEnvelope")]
    public async Task Unknown_outcome_tells_the_maker_to_look_before_sending_again(string operationId)
    {
        Outcome outcome = await Situation.Answer(500, "").MeetAsync(operationId);

        Assert.Contains("Check GMO Sign before sending again", outcome.Answer.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Refusal_keeps_its_status_and_the_services_words(string operationId, string situation)
    {
        Outcome outcome = await Situation.Refused.Single(one => one.Name == situation).MeetAsync(operationId);

        Assert.Equal(
            (int.Parse(situation[..3], System.Globalization.CultureInfo.InvariantCulture), "ServiceRefused", "in the service's words"),
            (outcome.Answer.Status, outcome.Answer.Code, outcome.Answer.Message));
        Assert.Single(outcome.Sent);
        AssertEnvelope(operationId, outcome.Answer);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Refusal_without_words_gets_a_sentence_that_names_the_status(string operationId)
    {
        foreach (Situation silent in new[] { Situation.Answer(403, ""), Situation.Answer(403, "{}"), Situation.Answer(403, "<html>Forbidden</html>", "text/html"), Situation.Answer(403, "[1]") })
        {
            Outcome outcome = await silent.MeetAsync(operationId);

            Assert.Equal((403, "ServiceRefused"), (outcome.Answer.Status, outcome.Answer.Code));
            Assert.Contains("403", outcome.Answer.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("<", outcome.Answer.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Not_found_is_a_refusal_except_for_a_hook_to_delete(string operationId)
    {
        Outcome outcome = await Situation.Answer(404, """{"message":"not there"}""").MeetAsync(operationId);

        if (operationId == "DeleteHook")
        {
            Assert.Equal(200, outcome.Answer.Status);
            return;
        }

        Assert.Equal((404, "ServiceRefused", "not there"), (outcome.Answer.Status, outcome.Answer.Code, outcome.Answer.Message));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Throttling_passes_with_its_waiting_time(string operationId)
    {
        foreach (string wait in new[] { "17", "Wed, 21 Oct 2026 07:28:00 GMT" })
        {
            Outcome outcome = await Situation.Answer(429, """{"statusCode":429,"message":"Rate limit is exceeded."}""", retryAfter: wait).MeetAsync(operationId);

            Assert.Equal((429, "Throttled", "Rate limit is exceeded.", wait), (outcome.Answer.Status, outcome.Answer.Code, outcome.Answer.Message, outcome.Answer.RetryAfter));
            Assert.Single(outcome.Sent);
            AssertEnvelope(operationId, outcome.Answer);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Throttling_without_a_waiting_time_gets_none(string operationId)
    {
        Outcome outcome = await Situation.Answer(429, "").MeetAsync(operationId);

        Assert.Equal((429, "Throttled", null), (outcome.Answer.Status, outcome.Answer.Code, outcome.Answer.RetryAfter));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Refusal_keeps_its_waiting_time(string operationId)
    {
        Outcome outcome = await Situation.Answer(423, """{"message":"locked"}""", retryAfter: "5").MeetAsync(operationId);

        Assert.Equal((423, "5"), (outcome.Answer.Status, outcome.Answer.RetryAfter));
    }

    private static void AssertEnvelope(string operationId, ScriptAnswer answer)
    {
        Assert.Equal(["error", "operationId", "correlationId"], answer.Json.Properties().Select(member => member.Name));
        Assert.Equal(["code", "message", "details"], ((JObject)answer.Json["error"]!).Properties().Select(member => member.Name));
        Assert.Equal(JTokenType.Array, answer.Json["error"]!["details"]!.Type);
        Assert.Equal((operationId, "correlation-1"), ((string?)answer.Json["operationId"], (string?)answer.Json["correlationId"]));
        Assert.Equal("application/json; charset=utf-8", answer.ContentType);
    }
}
