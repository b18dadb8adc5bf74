using System.Net;
using Connectors;

namespace ConnectorRules.Definition.Head;

/// <summary>What the files say of the host that calls end up at.</summary>
internal static class BackendHost
{
    private static readonly string[] HostTemplates = ["dynamichosturl", "dynamicsubdomain"];
    private static readonly string[] Examples =
        ["example.com", "example.net", "example.org", "contoso.com", "fabrikam.com", "adventure-works.com", "northwindtraders.com"];

    private static readonly string[] PrivateEndings = [".local", ".internal", ".lan", ".localhost", ".localdomain"];
    private static readonly string[] ReservedEndings = [".test", ".example", ".invalid"];
    private static readonly string[] Placeholders =
        ["yourcompany", "yourdomain", "yourhost", "yourserver", "yourtenant", "yoursite", "yourinstance", "yourapi"];

    /// <summary>The host without its port, in small letters; null where there is none.</summary>
    internal static string? Name(ConnectorSubject connector) =>
        connector.Tree?.Root.Filled("host") is { } host ? host.Split(':')[0].TrimEnd('.').ToLowerInvariant() : null;

    /// <summary>Whether the host written is only one that another is put in place of: by a policy, or by the script.</summary>
    internal static bool IsReplaced(ConnectorSubject connector) =>
        connector.Connector.Script is not null
        || (connector.Properties?.Policies ?? []).Any(policy => HostTemplates.Contains(policy.TemplateId, StringComparer.OrdinalIgnoreCase));

    /// <summary>Why nobody outside can call a host; null where it looks like one that can be called.</summary>
    internal static string? Unreachable(string host, ConnectorProperties? properties)
    {
        // A gateway in the publisher's own network reaches what the platform cannot.
        bool hasGateway = properties?.Capabilities.Contains("gateway", StringComparer.OrdinalIgnoreCase) ?? false;
        return host switch
        {
            _ when Examples.Any(example => host == example || host.EndsWith("." + example, StringComparison.Ordinal)) => "a host of examples",
            _ when ReservedEndings.Any(ending => host.EndsWith(ending, StringComparison.Ordinal)) => "a host of examples",
            _ when Placeholders.Contains(host.Split('.')[0].Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)) =>
                "a placeholder",
            _ when hasGateway => null,
            "localhost" => "the machine itself",
            _ when PrivateEndings.Any(ending => host.EndsWith(ending, StringComparison.Ordinal)) => "a name of a private network",
            _ when host.Contains('.', StringComparison.Ordinal) && IPAddress.TryParse(host, out IPAddress? _) => "an address instead of a name",
            _ => null,
        };
    }
}
