using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Domain;

public sealed class ApproverTests
{
    [Fact]
    public async Task Signers_wait_for_the_last_approver()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated);

        Assert.Equal("AwaitingApproval", await simulated.StateAsync(envelope));
        (await simulated.SignAsync(envelope, "a@example.org")).Expect(409);
        Assert.Equal("AwaitingApproval", (await DecideAsync(simulated, envelope, "approve", "one@example.com")).Expect(200).Text("state"));
        Assert.Equal("AwaitingSignature", (await DecideAsync(simulated, envelope, "approve", "two@example.com")).Expect(200).Text("state"));
        Assert.Equal("Completed", (await simulated.SignAsync(envelope, "a@example.org")).Expect(200).Text("state"));
    }

    [Fact]
    public async Task A_later_approver_waits_for_an_earlier_one()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated);

        Reply reply = await DecideAsync(simulated, envelope, "approve", "two@example.com");

        Assert.Contains("first one@example.com", reply.Expect(409).Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rejected_envelope_reaches_no_signer()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated);

        Assert.Equal("Rejected", (await DecideAsync(simulated, envelope, "reject", "one@example.com")).Expect(200).Text("state"));
        (await simulated.SignAsync(envelope, "a@example.org")).Expect(409);
    }

    private static async Task<string> EnvelopeAsync(Simulated simulated)
    {
        JsonObject body = Bodies.Partners(await simulated.RegisterAsync(SamplePdf.A4()), "a@example.org@1");
        body["approver_list"] = JsonNode.Parse("""
            [{ "order_no": 2, "name": "Two", "email": "two@example.com" }, { "order_no": 1, "name": "One", "email": "one@example.com" }]
            """);
        return (await simulated.RequestAsync(body)).Envelope;
    }

    private static Task<Reply> DecideAsync(Simulated simulated, string envelope, string act, string approver) =>
        simulated.PostAsync($"/_internal/envelopes/{envelope}/{act}", new JsonObject { ["approver"] = approver });
}
