using Connectors.Diagnostics;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>A gateway cannot start; the message says why and how to mend it.</summary>
public sealed class GatewayStartException(string message, IReadOnlyList<Diagnostic>? diagnostics = null, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>What the script's compiler found, where that is why.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics ?? [];
}
