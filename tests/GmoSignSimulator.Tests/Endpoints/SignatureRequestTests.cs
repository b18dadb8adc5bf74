using System.Text.Json;
using System.Text.Json.Nodes;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Endpoints;

public sealed class SignatureRequestTests
{
    [Fact]
    public async Task A_request_is_answered_with_envelope_and_documents()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());

        JsonElement sent = (await simulated.PostAsync(Simulated.Request, Bodies.SignatureRequest(code))).Expect(200).Json;

        Assert.Equal("0", sent.GetProperty("status").GetString());
        Assert.NotEmpty(sent.GetProperty("envelope_xid").GetString()!);
        Assert.Equal("lease.pdf", sent.GetProperty("document_list")[0].GetProperty("document_name").GetString());
        Assert.NotEmpty(sent.GetProperty("document_list")[0].GetProperty("control_number").GetString()!);
    }

    [Fact]
    public async Task A_refused_request_does_not_use_up_its_document()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        JsonObject wrong = Bodies.SignatureRequest(code);
        Bodies.Set(wrong, "document_list[0].fill_text_point[0].page_no", 2);
        (await simulated.PostAsync(Simulated.Request, wrong)).Expect(400);

        (await simulated.PostAsync(Simulated.Request, Bodies.SignatureRequest(code))).Expect(200);
    }

    [Theory]
    [InlineData("document_list[0].fill_text_point[0].page_no")]
    [InlineData("partner_signer_document_list[0].signing_points[0].page_no")]
    public async Task A_page_the_document_lacks_is_refused(string path)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4(pages: 2));
        JsonObject body = Bodies.SignatureRequest(code);
        Bodies.Set(body, path, 3);

        Assert.Equal($"{path}: is 3, but the document has 2 page(s).", (await simulated.PostAsync(Simulated.Request, body)).Expect(400).FirstDetail);
    }

    [Fact]
    public async Task A_code_nobody_registered_is_refused()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Request, Bodies.SignatureRequest("unknown"));

        Assert.Equal("document_list[0].document_code: 'unknown' names no registered document.", reply.Expect(400).FirstDetail);
    }

    [Fact]
    public async Task A_request_that_reaches_nobody_is_refused()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = Bodies.Partners(await simulated.RegisterAsync(SamplePdf.A4()), "taro@example.org@1");
        Bodies.Set(body, "partner_signer_document_list[0].request_type", "3");

        Assert.Equal(["body"], (await simulated.PostAsync(Simulated.Request, body)).Expect(400).Paths);
    }

    [Fact]
    public async Task All_mistakes_come_at_once()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = Bodies.SignatureRequest(await simulated.RegisterAsync(SamplePdf.A4()));
        Bodies.Remove(body, "envelope_name");
        Bodies.Set(body, "is_web_hook", 3);
        Bodies.Set(body, "partner_signer_list[0].email", "nobody");

        Assert.Equal(["envelope_name", "is_web_hook", "partner_signer_list[0].email"], (await simulated.PostAsync(Simulated.Request, body)).Expect(400).Paths);
    }

    [Fact]
    public async Task Keys_the_contract_does_not_know_are_passed_over()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        JsonObject body = Bodies.SignatureRequest(await simulated.RegisterAsync(SamplePdf.A4()));
        body["deadline"] = "tomorrow";

        (await simulated.PostAsync(Simulated.Request, body)).Expect(200);
    }

    [Theory]
    [InlineData("GET", "/gmosign/customer/envelopes/signatures/request", 405)]
    [InlineData("GET", "/gmosign/nothing", 404)]
    [InlineData("GET", "/", 404)]
    public async Task What_is_not_served_says_so_in_the_error_shape(string method, string path, int status)
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.SendAsync(new HttpRequestMessage(new HttpMethod(method), simulated.Server.Url + path));

        Assert.Contains($"'{path}'", reply.Expect(status).Text("message"), StringComparison.Ordinal);
    }
}
