using System.Text.Json;
using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Endpoints;

public sealed class TemplateTests
{
    [Fact]
    public async Task A_template_is_sent_with_its_own_and_the_given_signer()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        JsonElement sent = (await simulated.PostAsync(Simulated.Nda, Bodies.Template())).Expect(201).Json;

        Assert.Equal("AwaitingSignature", sent.GetProperty("envelope_status").GetString());
        Assert.Equal(
            ["1 representative@example.com Waiting", "2 taro@example.org Waiting"],
            sent.GetProperty("signer_list").EnumerateArray().Select(signer =>
                $"{signer.GetProperty("order_no").GetString()} {signer.GetProperty("email").GetString()} {signer.GetProperty("sign_status").GetString()}"));
        Assert.All(sent.GetProperty("signer_list").EnumerateArray(), signer => Assert.NotEmpty(signer.GetProperty("envelope_sign_token").GetString()!));
    }

    [Fact]
    public async Task A_template_is_signed_with_its_merge_items_filled()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonElement sent = (await simulated.PostAsync(Simulated.Nda, Bodies.Template())).Expect(201).Json;
        string envelope = sent.GetProperty("envelope_xid").GetString()!;

        (await simulated.SignAsync(envelope, "representative@example.com")).Expect(200);
        (await simulated.SignAsync(envelope, "taro@example.org")).Expect(200);

        string document = sent.GetProperty("document_list")[0].GetProperty("control_number").GetString()!;
        byte[] file = (await simulated.DownloadAsync(document)).Expect(200).Json.GetProperty("downloadedDocument").GetBytesFromBase64();
        Assert.Equal(40, PdfText.PlaceOf(file, "Yamada K.K.").X, 0.1);
    }

    [Fact]
    public async Task An_unknown_template_is_not_found()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync("/gmosign/customer/envelopes/templates/none/transaction", Bodies.Template());

        Assert.Equal("There is no template 'none'.", reply.Expect(404).Text("message"));
    }

    [Fact]
    public async Task Merge_item_names_are_known_and_unique()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = Bodies.Template();
        body["inset_item_list"] = JsonNode.Parse("""
            [{ "name": "company_name", "value": "A" }, { "name": " company_name ", "value": "B" }, { "name": "colour", "value": "C" }]
            """);

        Reply reply = await simulated.PostAsync(Simulated.Nda, body);

        Assert.Equal(["inset_item_list[1].name", "inset_item_list[2].name"], reply.Expect(400).Paths);
    }

    [Fact]
    public async Task A_signer_the_template_does_not_name_needs_an_address()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = Bodies.Template();
        Bodies.Remove(body, "signer_list[1].email");

        Assert.Equal(["signer_list[1].email"], (await simulated.PostAsync(Simulated.Nda, body)).Expect(400).Paths);
    }

    [Theory]
    [InlineData("is_web_hook")]
    [InlineData("envelope_name")]
    [InlineData("signer_list")]
    [InlineData("signer_list[0].signer_type")]
    [InlineData("signer_list[1].sign_type")]
    public async Task Required_keys_must_be_sent(string path)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = Bodies.Template();
        Bodies.Remove(body, path);

        Assert.Equal([path], (await simulated.PostAsync(Simulated.Nda, body)).Expect(400).Paths);
    }

    [Fact]
    public async Task A_template_with_an_approver_waits_for_the_approval()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = Bodies.Template();
        body["approver_list"] = JsonNode.Parse("""[{ "order_no": "1", "name": "Boss", "email": "boss@example.com" }]""");

        Assert.Equal("AwaitingApproval", (await simulated.PostAsync(Simulated.Nda, body)).Expect(201).Text("envelope_status"));
    }

    [Fact]
    public async Task The_demo_templates_are_listed()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        JsonElement templates = (await simulated.GetAsync("/_internal/templates")).Expect(200).Json;

        Assert.Equal(["demo-nda", "demo-onboarding"], templates.EnumerateArray().Select(each => each.GetProperty("template").GetString()));
    }
}
