using System.Text.Json;
using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Domain;

public sealed class SigningOrderTests
{
    [Fact]
    public async Task A_later_order_waits_for_an_earlier_one()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated, "a@example.org@1", "b@example.org@2");

        Assert.Equal(
            $"It is not the turn of 'b@example.org' in envelope '{envelope}': first a@example.org.",
            (await simulated.SignAsync(envelope, "b@example.org")).Expect(409).Text("message"));
        (await simulated.SignAsync(envelope, "a@example.org")).Expect(200);
        Assert.Equal("Completed", (await simulated.SignAsync(envelope, "b@example.org")).Expect(200).Text("state"));
    }

    [Fact]
    public async Task Orders_are_numbers_not_texts()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated, "a@example.org@10", "b@example.org@9");

        (await simulated.SignAsync(envelope, "a@example.org")).Expect(409);
        (await simulated.SignAsync(envelope, "b@example.org")).Expect(200);
    }

    [Fact]
    public async Task Equal_orders_sign_in_parallel_and_all_are_needed()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated, "a@example.org@1", "b@example.org@1");

        Assert.Equal("AwaitingSignature", (await simulated.SignAsync(envelope, "b@example.org")).Expect(200).Text("state"));
        Assert.Equal("Completed", (await simulated.SignAsync(envelope, "a@example.org")).Expect(200).Text("state"));
    }

    [Fact]
    public async Task One_signature_is_enough_where_the_order_says_so()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = await BodyAsync(simulated, "a@example.org@1", "b@example.org@1", "c@example.org@2");
        Bodies.Set(body, "partner_signer_list[0].is_or_sign", 1);
        Bodies.Set(body, "partner_signer_list[1].is_or_sign", 1);
        (string envelope, _) = await simulated.RequestAsync(body);

        JsonElement after = (await simulated.SignAsync(envelope, "b@example.org")).Expect(200).Json;

        Assert.Equal(["NotNeeded", "Signed", "Waiting"], after.GetProperty("signers").EnumerateArray().Select(signer => signer.GetProperty("state").GetString()));
        (await simulated.SignAsync(envelope, "a@example.org")).Expect(409);
        Assert.Equal("Completed", (await simulated.SignAsync(envelope, "c@example.org")).Expect(200).Text("state"));
    }

    [Fact]
    public async Task Nobody_signs_twice()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated, "a@example.org@1", "b@example.org@1");
        (await simulated.SignAsync(envelope, "a@example.org")).Expect(200);

        (await simulated.SignAsync(envelope, "a@example.org")).Expect(409);
    }

    [Fact]
    public async Task A_signer_to_whom_nothing_is_sent_is_not_waited_for()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = await BodyAsync(simulated, "a@example.org@1", "b@example.org@2");
        Bodies.Set(body, "partner_signer_document_list[0].request_type", "3");
        (string envelope, _) = await simulated.RequestAsync(body);

        Assert.Equal("Completed", (await simulated.SignAsync(envelope, "b@example.org")).Expect(200).Text("state"));
    }

    [Fact]
    public async Task A_signer_who_only_checks_is_waited_for()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = await BodyAsync(simulated, "a@example.org@1", "b@example.org@2");
        Bodies.Set(body, "partner_signer_document_list[0].request_type", "2");
        (string envelope, _) = await simulated.RequestAsync(body);

        (await simulated.SignAsync(envelope, "b@example.org")).Expect(409);
    }

    [Fact]
    public async Task A_signer_is_found_by_phone_id_and_any_case_of_the_address()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = await BodyAsync(simulated, "a@example.org@1", "b@example.org@2", "c@example.org@3");
        Bodies.Set(body, "partner_signer_list[1].phone_number", "09012345678");
        (string envelope, _) = await simulated.RequestAsync(body);
        string third = (await simulated.GetAsync($"/_internal/envelopes/{envelope}")).Json.GetProperty("signers")[2].GetProperty("id").GetString()!;

        (await simulated.SignAsync(envelope, "A@EXAMPLE.ORG")).Expect(200);
        (await simulated.SignAsync(envelope, "09012345678")).Expect(200);
        (await simulated.SignAsync(envelope, third)).Expect(200);
    }

    [Fact]
    public async Task A_decline_ends_the_envelope()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated, "a@example.org@1", "b@example.org@2");

        Reply reply = await simulated.PostAsync($"/_internal/envelopes/{envelope}/decline", new JsonObject { ["signer"] = "a@example.org" });

        Assert.Equal("Declined", reply.Expect(200).Text("state"));
        Assert.Contains("it is Declined", (await simulated.SignAsync(envelope, "b@example.org")).Expect(409).Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sign", "signer")]
    [InlineData("decline", "signer")]
    [InlineData("approve", "approver")]
    [InlineData("reject", "approver")]
    public async Task Unknown_people_and_envelopes_are_not_found(string act, string key)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string envelope = await EnvelopeAsync(simulated, "a@example.org@1");
        JsonObject stranger = new() { [key] = "stranger@example.org" };

        (await simulated.PostAsync($"/_internal/envelopes/{envelope}/{act}", stranger)).Expect(404);
        (await simulated.PostAsync($"/_internal/envelopes/none/{act}", stranger)).Expect(404);
        (await simulated.PostAsync($"/_internal/envelopes/{envelope}/{act}", new JsonObject())).Expect(400);
        (await simulated.PostAsync($"/_internal/envelopes/{envelope}/{act}")).Expect(400);
    }

    private static async Task<JsonObject> BodyAsync(Simulated simulated, params string[] signers) =>
        Bodies.Partners(await simulated.RegisterAsync(SamplePdf.A4()), signers);

    private static async Task<string> EnvelopeAsync(Simulated simulated, params string[] signers) =>
        (await simulated.RequestAsync(await BodyAsync(simulated, signers))).Envelope;
}
