using Newtonsoft.Json.Linq;

namespace PacPackager.Deployment;

/// <summary>The address that the platform puts into some copies of a definition in place of the service's own.</summary>
/// <remarks>
/// Calls go through the platform's gateway: host <c>REGION-NNN.azure-apim.net</c>, base path <c>/apim/CONNECTOR</c>. Flows do not see
/// it, and the row does not change by it, so it is no difference.
/// </remarks>
internal static class GatewayAddress
{
    private static readonly string[] Hosts = [".azure-apim.net", ".azure-apihub.net"];

    private static readonly string[] Keys = ["host", "basePath", "schemes"];

    /// <summary>Puts the service's own address back into a copy, where it has the gateway's.</summary>
    internal static void TakeBack(JObject copy, JObject source)
    {
        if (copy["host"] is not JValue { Value: string host } || !Hosts.Any(end => host.EndsWith(end, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        foreach (string key in Keys)
        {
            copy.Remove(key);
            if (source[key] is { } own)
            {
                copy[key] = own.DeepClone();
            }
        }
    }
}
