using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;

namespace EndToEnd.Tests;

/// <summary>Flows that run at the same time.</summary>
public sealed class ManyFlowsTests
{
    [Fact]
    public async Task Every_envelope_notifies_once_however_many_are_signed_at_the_same_time()
    {
        await using Deployment deployment = await Deployment.StartAsync();
        await deployment.Flow.SubscribeAsync(deployment.Callback.Address);

        string[] envelopes = await Task.WhenAll(Enumerable.Range(1, 8).Select(async number =>
        {
            Answer request = await deployment.Flow.RequestContractAsync($"Contract {number}");
            await deployment.Service.SignAsync(request["envelope_xid"], Requests.Signer);
            return request["envelope_xid"];
        }));
        List<string?> notified = [];
        foreach (string _ in envelopes)
        {
            JObject notification = await deployment.Callback.NextAsync();
            notified.Add((string?)notification["envelope_xid"]);
        }

        Assert.Equal(envelopes.Order(), notified.Order());
    }
}
