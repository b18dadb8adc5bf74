using System.Net;
using ConnectorRuntime.Gateway.Hosting;
using EndToEnd.Tests.Stage;
using Newtonsoft.Json.Linq;
using TestKit;

namespace EndToEnd.Tests;

/// <summary>A service that dies between a completion and its notification.</summary>
public sealed class KilledSimulatorTests
{
    [Fact]
    public async Task A_killed_simulator_still_delivers_once_the_callback_is_back()
    {
        using TemporaryFolder data = new();
        await using CallbackInbox callback = await CallbackInbox.StartAsync();
        await using ToolProcess first = ToolProcess.Start("GmoSignSimulator", data.FullPath, "--port", "0", "--data", data.FullPath);
        Uri service = new("http://127.0.0.1:" + (await first.LineAsync("http://127.0.0.1:")));
        string address = service.GetLeftPart(UriPartial.Authority);
        await using GatewayServer gateway = await GatewayServer.StartAsync(
            new GatewayOptions { Directory = RepositoryPaths.Root, BackendUrl = service, Connection = Deployment.DemoConnection });
        using FlowCaller flow = new(gateway.ConnectionRuntimeUrl, gateway.Key);
        using ControlSurface people = new(address);
        await flow.SubscribeAsync(callback.Address);
        Answer request = await flow.RequestContractAsync("Survivor");

        callback.IsDown = true;
        string state = await people.SignAsync(request["envelope_xid"], Requests.Signer);
        JObject lost = await callback.NextTurnedAwayAsync();
        await first.KillAsync();
        callback.IsDown = false;
        await using ToolProcess second = ToolProcess.Start("GmoSignSimulator", data.FullPath, "--port", $"{service.Port}", "--data", data.FullPath);
        JObject delivered = await callback.NextAsync();
        Answer download = await flow.DownloadAsync((string)delivered.SelectToken("document_list[0].documentId")!);

        Assert.Equal("Completed", state);
        Assert.Equal(request["envelope_xid"], (string?)delivered["envelope_xid"]);
        Assert.Equal(lost.ToString(), delivered.ToString());
        Assert.Equal((HttpStatusCode.OK, "pdf"), (download.Status, download["fileExtension"]));
        Assert.StartsWith(address, await second.LineAsync(""), StringComparison.Ordinal);
    }
}
