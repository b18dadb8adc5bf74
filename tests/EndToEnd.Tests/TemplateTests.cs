using System.Net;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests;

/// <summary>An envelope from a template, with merge items.</summary>
public sealed class TemplateTests(DeploymentFixture fixture) : IClassFixture<DeploymentFixture>
{
    private const string Partner = "taro@customer.example";

    // Empties, a code as text and codes by their labels, as a designer may leave them.
    private const string Body = $$"""
        {
          "envelope_name": "NDA with Customer Ltd",
          "is_web_hook": "Yes",
          "work_flow_comment": "",
          "signer_list": [
            { "signer_type": "1", "use_template": 1, "sign_type": "E-Signature", "organize_name": null },
            { "signer_type": 2, "order_no": 2, "sign_type": 1, "name": "鈴木 太郎", "email": "{{Partner}}", "is_send_mail": 1 }
          ],
          "not_signer_list": [],
          "inset_item_list": [{ "name": "company_name", "value": "Customer Ltd" }, { "name": "effective_date", "value": "1 February 2026" }]
        }
        """;

    [Fact]
    public async Task A_template_is_sent_filled_signed_and_downloaded()
    {
        Deployment deployment = fixture.Deployment;
        await deployment.Flow.SubscribeAsync(deployment.Callback.Address);

        Answer sending = await deployment.Flow.SendTemplateAsync("demo-nda", JObject.Parse(Body));
        await deployment.Service.SignAsync(sending["envelope_xid"], "representative@example.com");
        string state = await deployment.Service.SignAsync(sending["envelope_xid"], Partner);
        JObject notification = await deployment.Callback.NextAsync();
        Answer download = await deployment.Flow.DownloadAsync((string)notification.SelectToken("document_list[0].documentId")!);

        Assert.Equal((HttpStatusCode.Created, "Completed", HttpStatusCode.OK), (sending.Status, state, download.Status));
        Assert.Equal(sending["envelope_xid"], (string?)notification["envelope_xid"]);
        JObject sent = Answer.Read(deployment.Tap.Sent("/demo-nda/transaction"));
        Assert.Equal(["envelope_name", "is_web_hook", "signer_list", "inset_item_list"], sent.Properties().Select(property => property.Name));
        Assert.Equal("""{"signer_type":1,"use_template":1,"sign_type":1}""", sent["signer_list"]![0]!.ToString(Newtonsoft.Json.Formatting.None));
        Assert.Equal("2", (string?)sent.SelectToken("signer_list[1].order_no"));
        await AssertFileAsync(download);
    }

    [Fact]
    public async Task An_unknown_template_is_the_services_refusal()
    {
        Answer answer = await fixture.Deployment.Flow.SendTemplateAsync("no-such-template", JObject.Parse(Body));

        Assert.Equal((HttpStatusCode.NotFound, "ServiceRefused"), (answer.Status, answer["error.code"]));
        Assert.Contains("no-such-template", answer["error.message"], StringComparison.Ordinal);
    }

    private static async Task AssertFileAsync(Answer download)
    {
        using TemporaryFolder folder = new();
        string file = Path.Combine(folder.FullPath, "signed.pdf");
        await File.WriteAllBytesAsync(file, Convert.FromBase64String(download["downloadedDocument"]));
        string text = await Pdf.TextAsync(file);
        Assert.Equal(2, await Pdf.PagesAsync(file));
        Assert.All(["Customer Ltd", "1 February 2026", "鈴木 太郎", "Demo Representative"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }
}
