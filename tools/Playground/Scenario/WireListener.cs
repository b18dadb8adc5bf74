using System.Threading.Channels;
using ConnectorRuntime.Gateway.Wire;

namespace Playground.Scenario;

/// <summary>Hands over the gateway's record of each call, one after the other.</summary>
public sealed class WireListener : IDisposable
{
    private readonly IWireLog log;
    private readonly Channel<WireEntry> entries = Channel.CreateUnbounded<WireEntry>();

    /// <summary>Listens from now on.</summary>
    public WireListener(IWireLog log)
    {
        this.log = log;
        log.Added += Add;
    }

    /// <summary>The record of the next call that ends.</summary>
    public ValueTask<WireEntry> NextAsync(CancellationToken cancellationToken) => entries.Reader.ReadAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose() => log.Added -= Add;

    private void Add(WireEntry entry) => entries.Writer.TryWrite(entry);
}
