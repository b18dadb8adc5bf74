using System.Net;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests;

/// <summary>What a flow hears of an envelope that ends without signatures: nothing.</summary>
public sealed class DeclineTests(DeploymentFixture fixture) : IClassFixture<DeploymentFixture>
{
    private Deployment Deployment => fixture.Deployment;

    [Fact]
    public async Task A_declined_envelope_never_notifies()
    {
        await Deployment.Flow.SubscribeAsync(Deployment.Callback.Address);
        Answer declined = await Deployment.Flow.RequestContractAsync("To be declined");
        Answer signed = await Deployment.Flow.RequestContractAsync("To be signed");

        string state = await Deployment.Service.DeclineAsync(declined["envelope_xid"], Requests.Signer);
        await Deployment.Service.SignAsync(signed["envelope_xid"], Requests.Signer);
        JObject first = await Deployment.Callback.NextAsync();

        // The outbox is written in the transaction that ends an envelope and sent in order of time: what is not in it will not come.
        JArray deliveries = await Deployment.Service.DeliveriesAsync();
        Assert.Equal("Declined", state);
        Assert.Equal(signed["envelope_xid"], (string?)first["envelope_xid"]);
        Assert.Contains(deliveries, delivery => (string?)delivery["envelope"] == signed["envelope_xid"]);
        Assert.DoesNotContain(deliveries, delivery => (string?)delivery["envelope"] == declined["envelope_xid"]);
    }

    [Fact]
    public async Task A_declined_document_cannot_be_downloaded()
    {
        Answer declined = await Deployment.Flow.RequestContractAsync("To be declined");
        await Deployment.Service.DeclineAsync(declined["envelope_xid"], Requests.Signer);

        Answer download = await Deployment.Flow.DownloadAsync(declined["document_list[0].control_number"]);

        Assert.Equal((HttpStatusCode.NotFound, "ServiceRefused"), (download.Status, download["error.code"]));
        Assert.Contains("Declined", download["error.message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_envelope_without_the_webhook_flag_never_notifies()
    {
        await Deployment.Flow.SubscribeAsync(Deployment.Callback.Address);
        JObject body = Requests.OneSigner(await Deployment.Flow.RegisterContractAsync(), "Silent");
        body.Remove("is_web_hook");
        Answer silent = await Deployment.Flow.RequestAsync(body);

        string state = await Deployment.Service.SignAsync(silent["envelope_xid"], Requests.Signer);

        Assert.Equal("Completed", state);
        Assert.DoesNotContain(await Deployment.Service.DeliveriesAsync(), delivery => (string?)delivery["envelope"] == silent["envelope_xid"]);
    }
}
