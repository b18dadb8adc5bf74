using Microsoft.Extensions.Hosting;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>Leaves signals alone: whoever started the gateway decides when it stops.</summary>
internal sealed class PassiveLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
