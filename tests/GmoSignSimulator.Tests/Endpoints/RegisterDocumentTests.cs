using System.Text;
using System.Text.Json.Nodes;
using GmoSignSimulator.Hosting;
using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Endpoints;

public sealed class RegisterDocumentTests
{
    [Fact]
    public async Task A_document_object_is_registered()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Register, new JsonObject
        {
            ["document"] = new JsonObject { ["$content-type"] = "application/pdf", ["$content"] = Convert.ToBase64String(SamplePdf.A4()) },
            ["remarks"] = "first",
        });

        Assert.Equal("0", reply.Expect(200).Text("status"));
        Assert.NotEmpty(reply.Text("document_code"));
    }

    [Fact]
    public async Task A_code_the_caller_gives_is_kept()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Register, Upload(SamplePdf.A4(), "lease-1"));

        Assert.Equal("lease-1", reply.Expect(200).Text("document_code"));
    }

    [Fact]
    public async Task A_code_in_use_is_refused()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        (await simulated.PostAsync(Simulated.Register, Upload(SamplePdf.A4(), "lease-1"))).Expect(200);

        Reply reply = await simulated.PostAsync(Simulated.Register, Upload(SamplePdf.A4(), "lease-1"));

        Assert.Equal("document_code: 'lease-1' already names a document.", reply.Expect(400).FirstDetail);
    }

    [Fact]
    public async Task A_code_whose_document_is_used_up_is_free_again()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        (await simulated.PostAsync(Simulated.Register, Upload(SamplePdf.A4(), "lease-1"))).Expect(200);
        await simulated.RequestAsync(Bodies.Partners("lease-1", "taro@example.org@1"));

        (await simulated.PostAsync(Simulated.Register, Upload(SamplePdf.A4(), "lease-1"))).Expect(200);
    }

    [Theory]
    [InlineData("\"not base64!\"", "document: is not base64")]
    [InlineData("\"data:application/pdf;base64,JVBERi0=\"", "document: is not base64")]
    [InlineData("\"JVBERi0\"", "document: is not base64")]
    [InlineData("\"\"", "document: is empty.")]
    [InlineData("12", "document: must be base64 text or an object")]
    [InlineData("null", "document: must be base64 text or an object")]
    [InlineData("{ \"$content-type\": \"application/pdf\" }", "document.$content: must be the file as base64 text.")]
    [InlineData("{ \"$content\": 5 }", "document.$content: must be the file as base64 text.")]
    [InlineData("{ \"$content\": \"%%%\" }", "document.$content: is not base64")]
    public async Task What_is_no_file_is_refused(string document, string message)
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Register, $$"""{ "document": {{document}} }""", "application/json");

        Assert.StartsWith(message, reply.Expect(400).FirstDetail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pdf_with_a_password_is_refused()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Register, Upload(SamplePdf.Encrypted()));

        Assert.Contains("password", reply.Expect(400).FirstDetail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_pdf_is_refused()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Register, Upload(Encoding.ASCII.GetBytes("%PDF-1.7 and nothing else")));

        Assert.StartsWith("document: is a broken PDF", reply.Expect(400).FirstDetail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_kind_of_file_is_stood_for_by_a_page()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync([.. "PK\u0003\u0004"u8, 0, 0]);
        (_, string document) = await simulated.RequestAsync(Bodies.Partners(code, "taro@example.org@1"));

        byte[] page = (await simulated.GetAsync($"/_internal/documents/{document}/preview")).Expect(200).Bytes;

        Assert.Contains("docx, xlsx or pptx", PdfText.Of(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_serves_one_envelope()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        await simulated.RequestAsync(Bodies.Partners(code, "taro@example.org@1"));

        Reply reply = await simulated.PostAsync(Simulated.Request, Bodies.Partners(code, "taro@example.org@1"));

        Assert.Contains("was used for an envelope already", reply.Expect(400).FirstDetail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reusable_document_serves_many_envelopes()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4(), isReusable: true);

        (string first, _) = await simulated.RequestAsync(Bodies.Partners(code, "taro@example.org@1"));
        (string second, _) = await simulated.RequestAsync(Bodies.Partners(code, "taro@example.org@1"));

        Assert.NotEqual(first, second);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    public async Task A_body_that_is_not_announced_as_json_is_refused(string? contentType)
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Register, Upload(SamplePdf.A4()).ToJsonString(), contentType);

        Assert.Contains("Content-Type: application/json", reply.Expect(400).Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"document\": ")]
    [InlineData("")]
    [InlineData("{ \"document\": \"JVBERi0=\", \"document\": \"JVBERi0=\" }")]
    public async Task A_body_that_is_no_json_is_refused(string body)
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Reply reply = await simulated.PostAsync(Simulated.Register, body, "application/json");

        Assert.StartsWith("The body is no JSON", reply.Expect(400).Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_without_a_length_is_read_too()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, simulated.Server.Url + Simulated.Register)
        {
            Content = new StringContent(Upload(SamplePdf.A4()).ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;

        (await simulated.SendAsync(request)).Expect(200);
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused_before_it_is_read()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Post, simulated.Server.Url + Simulated.Register) { Content = new StringContent("{}") };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentLength = JsonBody.LargestBody + 1;
        request.Headers.ExpectContinue = true;

        Assert.Equal(413, (await simulated.SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_document_asked_for_twice_at_once_is_sent_once()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());

        Reply[] replies = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            simulated.PostAsync(Simulated.Request, Bodies.Partners(code, "taro@example.org@1"))));

        Assert.Single(replies, reply => reply.Status == 200);
    }

    private static JsonObject Upload(byte[] file, string? code = null)
    {
        JsonObject body = new() { ["document"] = Convert.ToBase64String(file) };
        if (code is not null)
        {
            body["document_code"] = code;
        }

        return body;
    }
}
