using System.Net;

namespace GmoSignSimulator.Notifications;

/// <summary>Where notifications may go: the simulator never calls another machine.</summary>
internal static class CallbackAddress
{
    /// <summary>What is wrong with a callback address, or null.</summary>
    public static string? MistakeOf(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
        {
            return "must be an absolute https address.";
        }

        if (IsOnThisMachine(url))
        {
            return null;
        }

        return address.Scheme == "http"
            ? "must be https; http is for addresses on this machine."
            : "is not on this machine, and the simulator calls loopback addresses only (127.0.0.1, [::1], localhost).";
    }

    /// <summary>Judged by the text, never by a name server: <c>localhost</c> or a loopback address.</summary>
    public static bool IsOnThisMachine(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out Uri? address)
        && address.Scheme is ("http" or "https")
        && (address.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.IdnHost, out IPAddress? ip) && IPAddress.IsLoopback(ip)));
}
