using System.Net;
using System.Text;
using EndToEnd.Tests.Stage;
using GmoSignSimulator.Hosting;
using Newtonsoft.Json.Linq;
using Playground.Scenario;
using TestKit;

namespace EndToEnd.Tests;

/// <summary>A contract from the subscription to the signed file, with every fact of the wire looked at.</summary>
public sealed class ScenarioTests
{
    private static readonly DateOnly Today = new(2026, 1, 31);

    [Fact]
    public async Task A_contract_goes_all_the_way()
    {
        await using Deployment deployment = await Deployment.StartAsync();

        Answer subscription = await deployment.Flow.SubscribeAsync(deployment.Callback.Address);
        Answer registration = await deployment.Flow.RegisterAsync(SampleContract.Pdf());
        Answer request = await deployment.Flow.RequestAsync(SampleContract.SignatureRequest(registration["document_code"], Today));
        string envelope = request["envelope_xid"];
        await Assert.ThrowsAsync<InvalidOperationException>(() => deployment.Service.SignAsync(envelope, SampleContract.PartnerSigner));
        string first = await deployment.Service.SignAsync(envelope, SampleContract.InHouseSigner);
        string second = await deployment.Service.SignAsync(envelope, SampleContract.PartnerSigner);
        JObject notification = await deployment.Callback.NextAsync();
        Answer download = await deployment.Flow.DownloadAsync((string)notification.SelectToken("document_list[0].documentId")!);
        Answer unsubscription = await deployment.Flow.UnsubscribeAsync(new Uri(subscription.Headers["Location"]));

        Assert.Equal(
            [HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK],
            [subscription.Status, registration.Status, request.Status, download.Status, unsubscription.Status]);
        Assert.Equal(("AwaitingSignature", "Completed"), (first, second));
        Assert.Equal((envelope, SampleContract.EnvelopeName), ((string?)notification["envelope_xid"], (string?)notification["envelope_name"]));
        Assert.Equal(request["document_list[0].control_number"], (string?)notification.SelectToken("document_list[0].documentId"));
        Assert.Equal($"{deployment.ConnectionRuntimeUrl}/customer/connect/{subscription["connect_id"]}", subscription.Headers["Location"]);
        Assert.Equal(subscription["connect_id"], unsubscription["connect_id"]);
        Assert.Empty(await deployment.Service.HooksAsync());
        AssertWire(deployment);
        await AssertSignedFileAsync(download);
    }

    private static void AssertWire(Deployment deployment)
    {
        Assert.Equal(
            ["POST /gmosign/customer/connect", "POST /gmosign/customer/envelopes/documents", "POST /gmosign/customer/envelopes/signatures/request"],
            deployment.Tap.Requests.Take(3).Select(request => $"{request.Method} {request.PathAndQuery}"));
        Assert.Matches("^GET /gmosign/customer/documents/[^/?]+\\?download_type=2&operation=1$", Line(deployment.Tap.Requests[3]));
        Assert.Matches("^DELETE /gmosign/customer/connect/[^/?]+$", Line(deployment.Tap.Requests[4]));
        Assert.Equal(5, deployment.Tap.Requests.Count);

        string credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{SimulatorAccount.Demo.Id}:{SimulatorAccount.Demo.Secret}"));
        Assert.All(deployment.Tap.Requests, request => Assert.Equal("Basic " + credentials, request.Headers["Authorization"]));

        Assert.Equal("Completed", (string?)Answer.Read(deployment.Tap.Requests[0].Text)["envelopeEvents"]);
        JObject document = Answer.Read(deployment.Tap.Requests[1].Text);
        Assert.Equal("application/pdf", (string?)document.SelectToken("document.$content-type"));
        Assert.Equal(Convert.ToBase64String(SampleContract.Pdf()), (string?)document.SelectToken("document.$content"));

        string request = deployment.Tap.Requests[2].Text;
        Assert.Contains("\"signing_point_start_x\":10,", request, StringComparison.Ordinal);
        Assert.Contains("\"font_size\":\"10.5\"", request, StringComparison.Ordinal);
        Assert.Contains("\"font_size\":\"9\"", request, StringComparison.Ordinal);
        Assert.Contains("\"is_web_hook\":1,", request, StringComparison.Ordinal);
        Assert.Contains("\"sign_type\":2,", request, StringComparison.Ordinal);
        Assert.DoesNotContain("signing_text_point", request, StringComparison.Ordinal);
        Assert.DoesNotContain("\"comment\"", request, StringComparison.Ordinal);
    }

    private static async Task AssertSignedFileAsync(Answer download)
    {
        byte[] file = Convert.FromBase64String(download["downloadedDocument"]);
        Assert.Equal(("application/pdf", "pdf", file.Length), (download["contentType"], download["fileExtension"], (int)download.Body["fileSize"]!));
        using TemporaryFolder folder = new();
        string source = Path.Combine(folder.FullPath, "source.pdf");
        string signed = Path.Combine(folder.FullPath, "signed.pdf");
        await File.WriteAllBytesAsync(source, SampleContract.Pdf());
        await File.WriteAllBytesAsync(signed, file);
        int pages = await Pdf.PagesAsync(signed);
        IReadOnlyList<(double X, double Y)> ink = (await Pdf.PageAsync(signed, 1)).NewInk(await Pdf.PageAsync(source, 1));
        string text = await Pdf.TextAsync(signed);

        Box[] boxes = [new(55, 62, 90, 65), new(10, 62, 40, 65), new(10, 72, 45, 80), new(55, 72, 90, 80), new(57, 87, 59, 89)];
        Assert.Equal(await Pdf.PagesAsync(source) + 1, pages);
        Assert.All(boxes, box => Assert.Contains(ink, point => box.Holds(point)));
        Assert.DoesNotContain(ink, point => !boxes.Any(box => box.Holds(point, margin: 0.3)));
        Assert.Contains("SA-2026-001", text, StringComparison.Ordinal);
        Assert.Contains("2026/01/31", text, StringComparison.Ordinal);
        Assert.Contains("鈴木 太郎", text, StringComparison.Ordinal);
    }

    private static string Line(ReceivedRequest request) => $"{request.Method} {request.PathAndQuery}";
}
