using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Hosting;
using ConnectorRuntime.Gateway.Wire;
using GmoSignSimulator.Hosting;
using TestKit;

namespace EndToEnd.Tests.Stage;

/// <summary>Our connector on its gateway before a service of its own, with a tap on the line between the two.</summary>
internal sealed class Deployment : IAsyncDisposable
{
    private readonly TemporaryFolder folder;
    private readonly SimulatorServer simulator;
    private readonly GatewayServer gateway;

    private Deployment(TemporaryFolder folder, SimulatorServer simulator, ServiceTap tap, GatewayServer gateway, CallbackInbox callback)
    {
        this.folder = folder;
        this.simulator = simulator;
        this.gateway = gateway;
        Tap = tap;
        Callback = callback;
        Flow = new FlowCaller(gateway.ConnectionRuntimeUrl, gateway.Key);
        Service = new ControlSurface(simulator.Url);
    }

    public FlowCaller Flow { get; }

    public ServiceTap Tap { get; }

    public ControlSurface Service { get; }

    public CallbackInbox Callback { get; }

    /// <summary>Where the service looks for files that are named instead of sent.</summary>
    public string InputFolder => simulator.InputFolder;

    public string ConnectionRuntimeUrl => gateway.ConnectionRuntimeUrl;

    public string Key => gateway.Key;

    public IReadOnlyList<WireEntry> WireLog => gateway.WireLog.Entries;

    /// <summary>The demo account, as a connection.</summary>
    public static ConnectionValues DemoConnection => Connection(SimulatorAccount.Demo.Id, SimulatorAccount.Demo.Secret);

    public static ConnectionValues Connection(string customer, string secret) =>
        new(new Dictionary<string, string> { ["username"] = customer, ["password"] = secret });

    public static async Task<Deployment> StartAsync(Func<GatewayOptions, GatewayOptions>? change = null)
    {
        TemporaryFolder folder = new();
        SimulatorServer simulator = await SimulatorServer.StartAsync(new SimulatorOptions { DataFolder = folder.FullPath });
        ServiceTap tap = await ServiceTap.StartAsync(simulator.Url);
        GatewayOptions options = new() { Directory = RepositoryPaths.Root, BackendUrl = new Uri(tap.Url), Connection = DemoConnection };
        GatewayServer gateway = await GatewayServer.StartAsync(change is null ? options : change(options));
        return new Deployment(folder, simulator, tap, gateway, await CallbackInbox.StartAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Flow.Dispose();
        Service.Dispose();
        await gateway.DisposeAsync();
        await Tap.DisposeAsync();
        await simulator.DisposeAsync();
        await Callback.DisposeAsync();
        folder.Dispose();
    }
}
