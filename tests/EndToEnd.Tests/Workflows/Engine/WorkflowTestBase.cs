using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>Tests that share a deployment, and look only at what came in since they began.</summary>
public abstract class WorkflowTestBase : IAsyncLifetime
{
    private readonly Deployment deployment;
    private readonly int callsBefore;
    private int envelopesBefore;
    private CallbackInbox? inbox;

    private protected WorkflowTestBase(Deployment deployment, WorkflowStage engine)
    {
        this.deployment = deployment;
        Engine = engine;
        callsBefore = deployment.Tap.Requests.Count;
    }

    private protected WorkflowStage Engine { get; }

    private protected ControlSurface Service => deployment.Service;

    /// <summary>This test's own callback address.</summary>
    private protected CallbackInbox Inbox => inbox!;

    private protected string InputFolder => deployment.InputFolder;

    /// <summary>What has reached the service in this test.</summary>
    private protected IEnumerable<ReceivedRequest> Requests => deployment.Tap.Requests.Skip(callsBefore);

    public async Task InitializeAsync()
    {
        inbox = await CallbackInbox.StartAsync();
        envelopesBefore = (await Service.EnvelopesAsync()).Count;
    }

    public async Task DisposeAsync()
    {
        Engine.Dispose();
        await Inbox.DisposeAsync();
    }

    /// <summary>How many envelopes this test has sent.</summary>
    private protected async Task<int> SentEnvelopesAsync() => (await Service.EnvelopesAsync()).Count - envelopesBefore;

    /// <summary>The body that has reached the service on a path that ends so.</summary>
    private protected JObject Sent(string pathEnd) =>
        Answer.Read(Requests.Single(request => request.PathAndQuery.EndsWith(pathEnd, StringComparison.Ordinal)).Text);

    /// <summary>Lets the signers sign, one after the other, and gives the notification that follows.</summary>
    private protected async Task<JObject> SignAsync(string envelope, params string[] signers)
    {
        foreach (string signer in signers)
        {
            await Service.SignAsync(envelope, signer);
        }

        JObject notification = await Inbox.NextAsync();
        Assert.Equal(envelope, (string?)notification["envelope_xid"]);
        return notification;
    }

    /// <summary>Fails while the service still holds a subscription.</summary>
    private protected async Task AssertIsGoneAsync(Answer subscription) =>
        Assert.DoesNotContain(await Service.HooksAsync(), hook => (string?)hook["hook"] == subscription["connect_id"]);
}
