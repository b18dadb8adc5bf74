using System.Text.RegularExpressions;

namespace PacPackager.Deployment;

/// <summary>An environment as a command line names it.</summary>
internal static partial class EnvironmentAddress
{
    /// <summary>The text, if it names an environment.</summary>
    /// <exception cref="UsageException">It names none.</exception>
    internal static string Check(string text) => IsAddress(text) || Id().IsMatch(text)
        ? text
        : throw new UsageException(
            $"--environment: '{text}' is neither an https address nor an environment's id. Write it as https://contoso.crm.dynamics.com, "
            + "or as the id that 'pac env list' shows.");

    // Credentials would go over plain http; on this machine nobody listens.
    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
        && address.UserInfo.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    // Source: settings.json of the connector command lines: a GUID, or Default- and the tenant's.
    [GeneratedRegex(@"\A([A-Za-z]+-)?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\z")]
    private static partial Regex Id();
}
