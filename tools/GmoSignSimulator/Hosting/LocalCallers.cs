using System.Net;
using Microsoft.AspNetCore.Http;

namespace GmoSignSimulator.Hosting;

/// <summary>
/// The control surface has no password, so a web page open in a browser on this machine must not reach it: neither by a name of its own
/// that leads here, nor from its own origin.
/// </summary>
internal static class LocalCallers
{
    public static bool IsLocal(HttpRequest request) =>
        IsLoopback(request.Host.Host)
        && (request.Headers.Origin.Count == 0 || (Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out Uri? origin) && IsLoopback(origin.Host)));

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out IPAddress? address) && IPAddress.IsLoopback(address));
}
