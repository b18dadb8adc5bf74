using System.Net;
using System.Text;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests;

/// <summary>Twenty megabytes, there and back.</summary>
public sealed class LargeDocumentTests(DeploymentFixture fixture) : IClassFixture<DeploymentFixture>
{
    private static readonly LargePdf Large = LargePdf.Make();

    private Deployment Deployment => fixture.Deployment;

    [Fact]
    public async Task A_large_document_as_a_file_object_is_signed_and_comes_back_whole()
    {
        int sent = Deployment.Tap.Requests.Count;
        Answer registration = await Deployment.Flow.RegisterAsync(Large.File);
        Answer request = await Deployment.Flow.RequestAsync(Requests.OneSigner(registration["document_code"], "Large"));
        await Deployment.Service.SignAsync(request["envelope_xid"], Requests.Signer);
        Answer download = await Deployment.Flow.DownloadAsync(request["document_list[0].control_number"]);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (registration.Status, download.Status));
        Assert.True(Large.File.Length > 20_000_000);
        Assert.True(SentFile(sent).AsSpan().SequenceEqual(Large.File), "The service got other bytes than the flow sent.");
        byte[] signed = Convert.FromBase64String(download["downloadedDocument"]);
        Assert.True(signed.AsSpan().SequenceEqual(AnsweredFile()), "The flow got other bytes than the service sent.");
        Assert.Equal((signed.Length, "pdf"), ((int)download.Body["fileSize"]!, download["fileExtension"]));
        Assert.True(signed.AsSpan().IndexOf(Large.Picture) > 0, "The signed file has lost the picture of the registered one.");
    }

    [Fact]
    public async Task A_large_document_as_the_raw_body_reaches_the_service_whole()
    {
        int sent = Deployment.Tap.Requests.Count;
        Answer registration = await Deployment.Flow.RegisterRawAsync(Large.File);

        Assert.Equal(HttpStatusCode.OK, registration.Status);
        Assert.True(SentFile(sent).AsSpan().SequenceEqual(Large.File), "The service got other bytes than the flow sent.");
    }

    [Fact]
    public async Task A_large_document_that_is_only_named_is_signed_as_well()
    {
        await File.WriteAllBytesAsync(Path.Combine(Deployment.InputFolder, "large.pdf"), Large.File);

        Answer registration = await Deployment.Flow.RegisterHugeAsync(" /input/large.pdf ");
        Answer request = await Deployment.Flow.RequestAsync(Requests.OneSigner(registration["document_code"], "Named"));
        string state = await Deployment.Service.SignAsync(request["envelope_xid"], Requests.Signer);

        Assert.Equal((HttpStatusCode.OK, "Completed"), (registration.Status, state));
        Assert.Equal("""{"file_path":"large.pdf"}""", Deployment.Tap.Sent("/for-huge-size"));
    }

    private byte[] SentFile(int call)
    {
        JObject document = (JObject)Answer.Read(Encoding.UTF8.GetString(Deployment.Tap.Requests[call].Body))["document"]!;
        Assert.Equal(["$content-type", "$content"], document.Properties().Select(property => property.Name));
        Assert.Equal("application/pdf", (string?)document["$content-type"]);
        return Convert.FromBase64String((string)document["$content"]!);
    }

    // The simulator answers with plain base64.
    private byte[] AnsweredFile() =>
        Convert.FromBase64String((string)Answer.Read(Encoding.UTF8.GetString(Deployment.Tap.Answers[^1]))["downloadedDocument"]!);
}
