using System.Globalization;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Definition.Head;

/// <summary>Holds the host to being a host's name.</summary>
internal sealed class HostValid : IRule
{
    private const int HighestPort = 65535;

    public RuleInfo Info { get; } = new("host-valid", Severity.Error, "The host is a host's name, with a port at most.")
    {
        Why = "The gateway puts scheme, host and base path together; what else stands in the host makes an address that leads nowhere.",
        Source = "\"Fix Swagger Validator errors\": HostNameNotValid; the published schema of definitions: no scheme, path, blank, backslash or brace. "
            + "None of 1,031 accepted connectors has one.",
        Bad = """
            "host": "https://api.fabrikam.com/v1"
            """,
        Good = """
            "host": "api.fabrikam.com", "basePath": "/v1", "schemes": ["https"]
            """,
        Covers = ["HostNameNotValid"],
    };

    public IEnumerable<Diagnostic> Check(ConnectorSubject connector) =>
        connector.Tree?.Root is { } root && root.Text("host") is { } host && !string.IsNullOrWhiteSpace(host) && Judge(root, host) is { } finding
            ? [finding]
            : [];

    private Diagnostic? Judge(DefinitionNode root, string host)
    {
        if (host.Contains("://", StringComparison.Ordinal))
        {
            return At($"The host '{host}' holds a scheme.", Parted(host));
        }

        if (host.AsSpan().IndexOfAny('{', '}') >= 0)
        {
            return At(
                $"The host '{host}' holds a variable.",
                "Write a host that exists, and let a policy of template dynamichosturl put another in its place.");
        }

        if (host.AsSpan().IndexOfAny("/\\?#") is >= 0 and int end)
        {
            return At($"The host '{host}' holds more than a host.", (end, host[end..]) switch
            {
                (0, _) => "Write the host alone.",
                (_, "/") => $"Write '{host[..end]}'.",
                _ => $"Write '{host[..end]}', and the rest into 'basePath'.",
            });
        }

        if (host.Any(char.IsWhiteSpace))
        {
            return At($"The host '{host}' holds white space.", "Take the white space out.");
        }

        string[] parts = host.Split(':');
        if (parts.Length > 2 || (parts.Length == 2 && !IsPort(parts[1])))
        {
            return At(
                $"The host '{host}' has something else than a port behind its colon.",
                $"Write the port as a number from 1 to {HighestPort}, or leave it out.");
        }

        // What neither the schema nor the validator is known to refuse may still be no name that anybody can resolve.
        return parts[0].All(char.IsAscii) && Uri.CheckHostName(parts[0]) == UriHostNameType.Unknown
            ? At($"'{host}' is no host's name.", "Write the name of the service's host.") with { Severity = Severity.Warning }
            : null;

        Diagnostic At(string message, string fix) => Info.At(root.PositionOf("host"), message, fix);
    }

    private static bool IsPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and <= HighestPort;

    private static string Parted(string address)
    {
        if (!Uri.TryCreate(address.Trim(), UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            return "Write the host alone.";
        }

        string path = uri.AbsolutePath.Length > 1 ? $" and '{uri.AbsolutePath}' into 'basePath'" : "";
        return $"Write '{uri.Authority}', the scheme '{uri.Scheme}' into 'schemes'{path}.";
    }
}
