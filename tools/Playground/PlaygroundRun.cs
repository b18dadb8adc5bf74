using ConnectorRuntime.Gateway.Connections;
using ConnectorRuntime.Gateway.Hosting;
using Connectors.Diagnostics;
using GmoSignSimulator.Hosting;
using Playground.Callback;
using Playground.Scenario;

namespace Playground;

/// <summary>Service, gateway and flow on one machine: starts them, plays the scenario, and keeps them for the maker to use.</summary>
public static class PlaygroundRun
{
    /// <summary>Plays once, then waits until cancelled unless told to end.</summary>
    /// <param name="options">What to play.</param>
    /// <param name="view">Shows it.</param>
    /// <param name="cancellationToken">Ends the waiting, as Ctrl-C does.</param>
    /// <returns>True when every step was as promised.</returns>
    public static async Task<bool> RunAsync(PlaygroundOptions options, IScenarioView view, CancellationToken cancellationToken)
    {
        await using SimulatorServer simulator = await SimulatorServer.StartAsync(
            new SimulatorOptions { DataFolder = Path.Combine(options.DataFolder, "service"), TimeProvider = options.Time }, cancellationToken);
        await using GatewayServer gateway = await GatewayServer.StartAsync(
            new GatewayOptions
            {
                Directory = options.ConnectorFolder,
                BackendUrl = new Uri(simulator.Url),
                Connection = new ConnectionValues(new Dictionary<string, string> { ["username"] = SimulatorAccount.Demo.Id, ["password"] = SimulatorAccount.Demo.Secret }),
                Notify = notice => Tell(notice, view),
                Time = options.Time,
            },
            cancellationToken);
        await using CallbackListener callback = await CallbackListener.StartAsync(cancellationToken);

        bool kept = await PlayAsync(options, simulator, gateway, callback, view, cancellationToken);
        view.Tell("connector", gateway.ConnectionRuntimeUrl);
        view.Tell("key", gateway.Key);
        view.Tell("service", simulator.ServiceUrl);
        view.Tell("people", simulator.Url + "/_internal/envelopes");
        if (!options.Once)
        {
            view.Tell("running", "until Ctrl-C");
            await WaitAsync(cancellationToken);
        }

        return kept;
    }

    private static void Tell(GatewayNotice notice, IScenarioView view)
    {
        foreach (Diagnostic diagnostic in notice.Diagnostics)
        {
            view.Tell("gateway", FindingText.Of(diagnostic));
        }

        view.Tell("gateway", notice.Message);
    }

    private static async Task<bool> PlayAsync(
        PlaygroundOptions options, SimulatorServer simulator, GatewayServer gateway, CallbackListener callback, IScenarioView view, CancellationToken cancellationToken)
    {
        using FlowClient flow = new(gateway.ConnectionRuntimeUrl, gateway.Key);
        using WireListener wire = new(gateway.WireLog);
        using Signers people = new(simulator.Url);
        ScenarioRun scenario = new(flow, wire, people, callback.Address, callback.Notifications, view, options.Time);
        return await scenario.RunAsync(Path.Combine(options.DataFolder, "service-agreement-signed.pdf"), cancellationToken);
    }

    private static async Task WaitAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration registration = cancellationToken.Register(() => ended.TrySetResult());
        await ended.Task;
    }
}
