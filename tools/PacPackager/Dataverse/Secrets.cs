using ConnectorRuntime.Gateway.Wire;
using PacPackager.Dataverse.Authentication;

namespace PacPackager.Dataverse;

/// <summary>What must never be shown: an environment or a sign-in page may echo what it was sent.</summary>
internal sealed class Secrets
{
    // Source: the environment variables that Azure.Identity signs in with.
    private static readonly string[] Variables =
        ["AZURE_CLIENT_SECRET", "AZURE_CLIENT_CERTIFICATE_PASSWORD", "AZURE_PASSWORD", "IDENTITY_HEADER", "MSI_SECRET"];

    private readonly Lock exclusive = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    /// <summary>The secrets that environment variables and a connection string hold.</summary>
    internal static Secrets Of(Func<string, string?> variables, ConnectionString? text)
    {
        Secrets secrets = new();
        secrets.Add(text?.ClientSecret);
        foreach (string variable in Variables)
        {
            secrets.Add(variables(variable));
        }

        return secrets;
    }

    /// <summary>Adds one, such as a token that has been got.</summary>
    internal void Add(string? secret)
    {
        if (!string.IsNullOrWhiteSpace(secret))
        {
            lock (exclusive)
            {
                known.Add(secret);
            }
        }
    }

    /// <summary>A text fit to be shown.</summary>
    internal string Hide(string text)
    {
        lock (exclusive)
        {
            return new SecretMask(known).Text(text);
        }
    }
}
