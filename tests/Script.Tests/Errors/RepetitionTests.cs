using ScriptTests.Calls;

namespace ScriptTests.Errors;

/// <summary>The platform repeats a call that answers 408, 429 or 5xx; a contract must never go out twice.</summary>
public class RepetitionTests
{
    public static TheoryData<int> Statuses => [.. Enumerable.Range(200, 400).Where(status => status != 429)];

    [Theory]
    [MemberData(nameof(Statuses))]
    public async Task Nothing_the_service_answers_makes_the_platform_send_a_contract_again(int status)
    {
        foreach (string reply in new[] { "", "{}", """{"message":"text"}""", "<html></html>" })
        {
            foreach (Call call in new[] { Sample.Request, Sample.Send })
            {
                Outcome outcome = await call.MakeAsync(new Platform().Answering(status, reply));

                Assert.False(outcome.Answer.Status is 408 or 429 or >= 500, $"{status} became {outcome.Answer.Status}");
                Assert.Single(outcome.Sent);
            }
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(199)]
    [InlineData(600)]
    [InlineData(999)]
    public async Task Status_outside_the_known_classes_is_an_unknown_outcome(int status)
    {
        Outcome outcome = await Sample.Request.MakeAsync(new Platform().Answering(status, """{"envelope_xid":"x-1"}"""));

        Assert.Equal((409, "OutcomeUnknown"), (outcome.Answer.Status, outcome.Answer.Code));
    }
}
