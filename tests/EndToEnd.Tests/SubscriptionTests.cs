using System.Net;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests;

/// <summary>Flows that are switched on and off.</summary>
public sealed class SubscriptionTests(DeploymentFixture fixture) : IClassFixture<DeploymentFixture>
{
    private Deployment Deployment => fixture.Deployment;

    [Fact]
    public async Task Every_flow_that_is_on_is_told_and_none_that_is_off()
    {
        await using CallbackInbox one = await CallbackInbox.StartAsync();
        await using CallbackInbox other = await CallbackInbox.StartAsync();
        await using CallbackInbox off = await CallbackInbox.StartAsync();
        await Deployment.Flow.SubscribeAsync(one.Address);
        await Deployment.Flow.SubscribeAsync(other.Address);
        Answer subscription = await Deployment.Flow.SubscribeAsync(off.Address);
        await Deployment.Flow.UnsubscribeAsync(new Uri(subscription.Headers["Location"]));
        Answer request = await Deployment.Flow.RequestContractAsync("For two flows");

        await Deployment.Service.SignAsync(request["envelope_xid"], Requests.Signer);
        JObject[] notifications = [await one.NextAsync(), await other.NextAsync()];

        Assert.All(notifications, notification => Assert.Equal(request["envelope_xid"], (string?)notification["envelope_xid"]));
        Assert.DoesNotContain(await Deployment.Service.DeliveriesAsync(), delivery => (string?)delivery["url"] == off.Address.AbsoluteUri);
    }

    // A Logic App whose connectionRuntimeUrl ends in a slash doubles it.
    [Fact]
    public async Task A_doubled_slash_is_tolerated_to_the_unsubscription()
    {
        using FlowCaller flow = new(Deployment.ConnectionRuntimeUrl + "/", Deployment.Key);

        Answer subscription = await flow.SubscribeAsync(Deployment.Callback.Address);
        Answer unsubscription = await flow.UnsubscribeAsync(new Uri(subscription.Headers["Location"]));

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (subscription.Status, unsubscription.Status));
        Assert.DoesNotContain(await Deployment.Service.HooksAsync(), hook => (string?)hook["hook"] == subscription["connect_id"]);
    }

    [Theory]
    [InlineData("http://flows.example/callback")]
    [InlineData("not an address")]
    public async Task A_callback_that_is_not_https_never_reaches_the_service(string callback)
    {
        int before = Deployment.Tap.Requests.Count;

        Answer answer = await Deployment.Flow.SubscribeAsync(callback);

        Assert.Equal((HttpStatusCode.BadRequest, "urlToPublishTo"), (answer.Status, answer["error.details[0].path"]));
        Assert.Equal(before, Deployment.Tap.Requests.Count);
    }
}
