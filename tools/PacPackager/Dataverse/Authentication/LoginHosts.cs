using Azure.Identity;

namespace PacPackager.Dataverse.Authentication;

/// <summary>The hosts that Microsoft Entra signs in at. A secret is sent to no other.</summary>
/// <remarks>Source: "Microsoft Entra authentication and national clouds".</remarks>
internal static class LoginHosts
{
    private static readonly Dictionary<string, Uri> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["login.microsoftonline.com"] = AzureAuthorityHosts.AzurePublicCloud,
        ["login.windows.net"] = AzureAuthorityHosts.AzurePublicCloud,
        ["login.microsoft.com"] = AzureAuthorityHosts.AzurePublicCloud,
        ["sts.windows.net"] = AzureAuthorityHosts.AzurePublicCloud,
        ["login.microsoftonline.us"] = AzureAuthorityHosts.AzureGovernment,
        ["login.microsoftonline.de"] = new Uri("https://login.microsoftonline.de/"),
        ["login.partner.microsoftonline.cn"] = AzureAuthorityHosts.AzureChina,
        ["login.chinacloudapi.cn"] = AzureAuthorityHosts.AzureChina,
    };

    /// <summary>The cloud that an address of a sign-in page belongs to, or null where it is none of Microsoft's.</summary>
    internal static Uri? Of(Uri authorization) =>
        authorization.Scheme == Uri.UriSchemeHttps && authorization.IsDefaultPort && authorization.UserInfo.Length == 0
            ? Known.GetValueOrDefault(authorization.Host)
            : null;

    /// <summary>The cloud that an environment belongs to.</summary>
    internal static Uri For(EnvironmentAddress environment)
    {
        string host = environment.Origin.Host;
        return IsBelow(host, "dynamics.cn") ? AzureAuthorityHosts.AzureChina
            : IsBelow(host, "microsoftdynamics.us") || IsBelow(host, "appsplatform.us") ? AzureAuthorityHosts.AzureGovernment
            : AzureAuthorityHosts.AzurePublicCloud;
    }

    private static bool IsBelow(string host, string domain) => host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
