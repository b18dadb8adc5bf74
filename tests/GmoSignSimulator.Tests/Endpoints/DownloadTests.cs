using GmoSignSimulator.Tests.Harness;

namespace GmoSignSimulator.Tests.Endpoints;

public sealed class DownloadTests
{
    [Fact]
    public async Task A_signed_document_comes_as_base64_of_a_pdf()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string document = await SignedAsync(simulated);

        byte[] file = (await simulated.DownloadAsync(document)).Expect(200).Json.GetProperty("downloadedDocument").GetBytesFromBase64();

        Assert.True(file.AsSpan().StartsWith("%PDF-"u8));
    }

    [Fact]
    public async Task Every_download_gives_the_same_bytes()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string document = await SignedAsync(simulated);

        Reply[] replies = await Task.WhenAll(simulated.DownloadAsync(document), simulated.DownloadAsync(document), simulated.DownloadAsync(document));

        Assert.Single(replies.Select(reply => reply.Expect(200).Text("downloadedDocument")).Distinct());
    }

    [Fact]
    public async Task A_document_that_is_not_signed_is_not_found()
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (_, string document) = await simulated.RequestAsync(Bodies.Partners(code, "taro@example.org@1"));

        Assert.Contains("is not signed yet", (await simulated.DownloadAsync(document)).Expect(404).Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_document_is_not_found()
    {
        await using Simulated simulated = await Simulated.StartAsync();

        Assert.Equal("There is no document 'doc'.", (await simulated.DownloadAsync("doc")).Expect(404).Text("message"));
    }

    [Theory]
    [InlineData("", "download_type,operation")]
    [InlineData("?operation=1", "download_type")]
    [InlineData("?download_type=2", "operation")]
    [InlineData("?download_type=1&operation=1", "download_type")]
    [InlineData("?download_type=2&operation=7", "operation")]
    public async Task The_hidden_parameters_must_be_sent(string query, string refused)
    {
        await using Simulated simulated = await Simulated.StartAsync();
        string document = await SignedAsync(simulated);

        Reply reply = await simulated.GetAsync($"/gmosign/customer/documents/{document}{query}");

        Assert.Equal(refused.Split(','), reply.Expect(400).Paths);
    }

    private static async Task<string> SignedAsync(Simulated simulated)
    {
        string code = await simulated.RegisterAsync(SamplePdf.A4());
        (string envelope, string document) = await simulated.RequestAsync(Bodies.Partners(code, "taro@example.org@1"));
        (await simulated.SignAsync(envelope, "taro@example.org")).Expect(200);
        return document;
    }
}
