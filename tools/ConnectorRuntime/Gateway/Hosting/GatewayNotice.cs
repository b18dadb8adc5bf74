using Connectors.Diagnostics;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>Something a gateway has to say to its developer.</summary>
/// <param name="Message">One sentence, without secrets.</param>
/// <param name="Diagnostics">What the script's compiler found, where it is about that.</param>
public sealed record GatewayNotice(string Message, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>A notice without findings.</summary>
    public GatewayNotice(string message)
        : this(message, [])
    {
    }
}
