using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Control;

public sealed class ControlSurfaceTests
{
    [Fact]
    public async Task A_reset_forgets_everything_but_the_templates()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4(), isReusable: true);
        await simulated.ConnectAsync("http://127.0.0.1:9/cb");
        (_, string document) = await simulated.RequestAsync(Bodies.SignatureRequest(code));
        await simulated.PostAsync("/_internal/faults", new JsonObject { ["operation"] = "*", ["status"] = 500 });

        (await simulated.PostAsync("/_internal/reset")).Expect(200);

        Assert.Equal(0, (await simulated.GetAsync("/_internal/envelopes")).Json.GetArrayLength());
        Assert.Equal(0, (await simulated.GetAsync("/_internal/hooks")).Json.GetArrayLength());
        (await simulated.DownloadAsync(document)).Expect(404);
        (await simulated.PostAsync(Simulated.Request, Bodies.SignatureRequest(code))).Expect(400);
        (await simulated.PostAsync(Simulated.Nda, Bodies.Template())).Expect(201);
    }

    [Fact]
    public async Task Envelopes_show_documents_signers_and_whose_turn_it_is()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (string envelope, string document) = await simulated.RequestAsync(Bodies.SignatureRequest(code));

        var shown = (await simulated.GetAsync("/_internal/envelopes")).Json[0];

        Assert.Equal(envelope, shown.GetProperty("envelope").GetString());
        Assert.Equal(document, shown.GetProperty("documents")[0].GetProperty("document").GetString());
        Assert.Equal(
            [(Bodies.InHouse, "InHouse", true), (Bodies.Partner, "Partner", false)],
            shown.GetProperty("signers").EnumerateArray().Select(signer => (
                signer.GetProperty("email").GetString()!, signer.GetProperty("side").GetString()!, signer.GetProperty("isInTurn").GetBoolean())));
    }

    [Fact]
    public async Task An_unknown_envelope_or_document_is_not_found()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        (await simulated.GetAsync("/_internal/envelopes/none")).Expect(404);
        (await simulated.GetAsync("/_internal/documents/none/preview")).Expect(404);
    }

    [Theory]
    [InlineData("Host", "simulator.example.com")]
    [InlineData("Origin", "https://example.com")]
    [InlineData("Origin", "null")]
    public async Task A_page_from_elsewhere_does_not_reach_the_control_surface(string header, string value)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        HttpRequestMessage request = new(HttpMethod.Post, simulated.Server.Url + "/_internal/reset");
        request.Headers.TryAddWithoutValidation(header, value);

        (await simulated.SendAsync(request)).Expect(403);
    }

    [Fact]
    public async Task A_page_on_this_machine_reaches_it()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        HttpRequestMessage request = new(HttpMethod.Get, simulated.Server.Url + "/_internal/envelopes");
        request.Headers.TryAddWithoutValidation("Origin", "http://localhost:5000");

        (await simulated.SendAsync(request)).Expect(200);
    }

    [Theory]
    [InlineData("""{ "texts": { "nothing": "x" } }""", "texts.nothing")]
    [InlineData("""{ "checks": { "memo": true } }""", "checks.memo")]
    [InlineData("""{ "texts": { "day": " " } }""", "texts.day")]
    [InlineData("""{ "texts": [] }""", "texts")]
    [InlineData("""{ "checks": { "agree": "yes" } }""", "checks")]
    public async Task Entries_that_fit_no_field_are_refused(string entries, string path)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (string envelope, _) = await simulated.RequestAsync(Bodies.SignatureRequest(code));
        (await simulated.SignAsync(envelope, Bodies.InHouse)).Expect(200);
        JsonObject body = JsonNode.Parse(entries)!.AsObject();
        body["signer"] = Bodies.Partner;

        Reply reply = await simulated.PostAsync($"/_internal/envelopes/{envelope}/sign", body);

        Assert.Equal([path], reply.Expect(400).Paths);
        Assert.Equal("AwaitingSignature", await simulated.StateAsync(envelope));
    }

    [Fact]
    public async Task A_required_check_box_cannot_be_left_open()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject request = Bodies.SignatureRequest(await simulated.RegisterAsync(SamplePdf.A4()));
        Bodies.Set(request, "partner_signer_document_list[0].check_box_point[0].check_box_type", "2");
        (string envelope, _) = await simulated.RequestAsync(request);
        (await simulated.SignAsync(envelope, Bodies.InHouse)).Expect(200);

        Reply reply = await simulated.PostAsync($"/_internal/envelopes/{envelope}/sign", new JsonObject
        {
            ["signer"] = Bodies.Partner,
            ["checks"] = new JsonObject { ["agree"] = false },
        });

        Assert.Equal(["checks.agree"], reply.Expect(400).Paths);
    }
}
