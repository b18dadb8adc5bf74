using System.Text.Json;
using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Faults;

public sealed class FaultTests
{
    [Fact]
    public async Task A_status_is_answered_as_often_as_said()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        await SwitchAsync(simulated, """{ "operation": "GetDocuments", "status": 503, "retryAfterSeconds": 7, "count": 2 }""");

        Reply first = (await simulated.DownloadAsync("x")).Expect(503);
        (await simulated.DownloadAsync("x")).Expect(503);

        Assert.Equal("7", first.Message.Headers.RetryAfter!.ToString());
        (await simulated.DownloadAsync("x")).Expect(404);
    }

    [Fact]
    public async Task A_fault_lasts_until_it_is_cleared()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        await SwitchAsync(simulated, """{ "operation": "*", "status": 500 }""");
        (await simulated.DownloadAsync("x")).Expect(500);
        (await simulated.PostAsync(Simulated.Connect, new JsonObject())).Expect(500);

        (await simulated.DeleteAsync("/_internal/faults")).Expect(200);

        (await simulated.DownloadAsync("x")).Expect(404);
    }

    [Fact]
    public async Task A_fault_meets_its_operation_only()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        await SwitchAsync(simulated, """{ "operation": "SendEnvelope", "status": 500 }""");

        (await simulated.DownloadAsync("x")).Expect(404);
        (await simulated.PostAsync(Simulated.Nda, Bodies.Template())).Expect(500);
    }

    [Fact]
    public async Task Garbage_is_no_json()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        await SwitchAsync(simulated, """{ "operation": "GetDocuments", "garbage": true }""");

        Reply reply = (await simulated.DownloadAsync("x")).Expect(200);

        Assert.ThrowsAny<JsonException>(() => reply.Json);
    }

    [Fact]
    public async Task A_body_of_choice_is_answered()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        await SwitchAsync(simulated, """{ "operation": "GetDocuments", "status": 200, "body": "{\"status\":\"9\"}" }""");

        Assert.Equal("9", (await simulated.DownloadAsync("x")).Expect(200).Text("status"));
    }

    [Fact]
    public async Task A_cut_connection_gives_no_answer()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        await SwitchAsync(simulated, """{ "operation": "GetDocuments", "cut": true, "count": 1 }""");

        await Assert.ThrowsAsync<HttpRequestException>(() => simulated.DownloadAsync("x"));
    }

    [Fact]
    public async Task A_call_can_be_carried_out_and_its_answer_lost()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        await SwitchAsync(simulated, """{ "operation": "RequestEnvelopeSignature", "status": 504, "after": true }""");

        (await simulated.PostAsync(Simulated.Request, Bodies.SignatureRequest(code))).Expect(504);

        Assert.Equal(1, (await simulated.GetAsync("/_internal/envelopes")).Json.GetArrayLength());
    }

    [Fact]
    public async Task A_call_that_is_not_carried_out_leaves_nothing()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        await SwitchAsync(simulated, """{ "operation": "RequestEnvelopeSignature", "status": 504 }""");

        (await simulated.PostAsync(Simulated.Request, Bodies.SignatureRequest(code))).Expect(504);

        Assert.Equal(0, (await simulated.GetAsync("/_internal/envelopes")).Json.GetArrayLength());
    }

    [Fact]
    public async Task A_delay_waits_by_the_clock_and_then_answers()
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider clock = new();
        await using Simulated simulated = await Simulated.StartAsync(options => options with { TimeProvider = clock });
        await SwitchAsync(simulated, """{ "operation": "GetDocuments", "delayMilliseconds": 50 }""");

        Task<Reply> answer = simulated.DownloadAsync("x");
        while (!answer.IsCompleted)
        {
            clock.Advance(TimeSpan.FromMilliseconds(50));
            await Task.Yield();
        }

        (await answer).Expect(404);
    }

    [Theory]
    [InlineData("""{ "operation": "Nothing", "status": 500 }""")]
    [InlineData("""{ "status": 500 }""")]
    [InlineData("""{ "operation": "*" }""")]
    [InlineData("""{ "operation": "*", "status": 99 }""")]
    [InlineData("""{ "operation": "*", "delayMilliseconds": -1 }""")]
    [InlineData("""{ "operation": "*", "status": 500, "count": 0 }""")]
    [InlineData("""{ "operation": "*", "status": 500, "times": 1 }""")]
    public async Task A_switch_that_says_nothing_useful_is_refused(string fault)
    {
        await using Simulated simulated = await Simulated.StartAsync();

        (await simulated.PostAsync("/_internal/faults", JsonNode.Parse(fault))).Expect(400);

        Assert.Equal(0, (await simulated.GetAsync("/_internal/faults")).Json.GetArrayLength());
    }

    private static async Task SwitchAsync(Simulated simulated, string fault) =>
        (await simulated.PostAsync("/_internal/faults", JsonNode.Parse(fault))).Expect(201);
}
