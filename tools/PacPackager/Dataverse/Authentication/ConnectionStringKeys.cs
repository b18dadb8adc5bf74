using System.Data.Common;

namespace PacPackager.Dataverse.Authentication;

/// <summary>The keys of a connection string under the one name each has here.</summary>
/// <remarks>Source: ServiceClient, ConnectionStringConstants. Letter case and blanks in keys do not count.</remarks>
internal static class ConnectionStringKeys
{
    internal const string Url = "Url";
    internal const string AuthType = "AuthType";
    internal const string ClientId = "ClientId";
    internal const string ClientSecret = "ClientSecret";
    internal const string Tenant = "TenantId";
    internal const string Thumbprint = "Thumbprint";
    internal const string Store = "StoreName";

    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Url"] = Url,
        ["ServiceUri"] = Url,
        ["Server"] = Url,
        ["AuthType"] = AuthType,
        ["AuthenticationType"] = AuthType,
        ["ClientId"] = ClientId,
        ["AppId"] = ClientId,
        ["ApplicationId"] = ClientId,
        ["ClientSecret"] = ClientSecret,
        ["Secret"] = ClientSecret,
        ["Tenant"] = Tenant,
        ["TenantId"] = Tenant,
        ["Thumbprint"] = Thumbprint,
        ["CertThumbprint"] = Thumbprint,
        ["CertificateThumbprint"] = Thumbprint,
        ["StoreName"] = Store,
        ["CertStoreName"] = Store,
        ["CertificateStoreName"] = Store,
    };

    // Keys of ServiceClient that say nothing to an application's sign-in.
    private static readonly HashSet<string> Unused = new(StringComparer.OrdinalIgnoreCase)
    {
        "RequireNewInstance", "SkipDiscovery", "TokenCacheStorePath", "LoginPrompt", "RedirectUri", "ReplyUrl", "HomeRealmUri", "HomeRealm",
        "IntegratedSecurity", "UserName", "User", "UserId", "Password", "Domain",
    };

    /// <summary>The values by name; empty ones are left out.</summary>
    /// <exception cref="UsageException">The text is not a connection string, or has a key that nobody knows. Nothing of it is repeated.</exception>
    internal static IReadOnlyDictionary<string, string> Read(string text)
    {
        Dictionary<string, string> values = new(StringComparer.Ordinal);
        foreach ((string key, string value) in Pairs(text))
        {
            if (Unused.Contains(key))
            {
                continue;
            }

            // The key is not named: a secret that holds a semicolon and is not in quotes has become one.
            string name = Names.GetValueOrDefault(key) ?? throw new UsageException(
                $"{ConnectionString.Variable} has a key that is not known. Known are {string.Join(", ", Names.Values.Distinct())} and their other "
                + "names in ServiceClient. Put a value that holds a semicolon or an equals sign in double quotes.");
            if (!values.TryAdd(name, value) && values[name] != value)
            {
                throw new UsageException($"{ConnectionString.Variable} says {name} twice, under two of its names, and differently. Keep one.");
            }
        }

        return values;
    }

    private static IEnumerable<(string Key, string Value)> Pairs(string text)
    {
        DbConnectionStringBuilder builder = [];
        try
        {
            builder.ConnectionString = text;
        }
        catch (ArgumentException)
        {
            // Its message is left out: it may repeat a part of the text, and a secret is one.
            throw new UsageException(
                $"{ConnectionString.Variable} is not a connection string. Write key=value pairs with semicolons between them, such as "
                + "AuthType=ClientSecret;Url=https://contoso.crm4.dynamics.com;ClientId=...;ClientSecret=\"...\".");
        }

        return builder.Keys.Cast<string>()
            .Select(key => (key.Replace(" ", "", StringComparison.Ordinal), ((string)builder[key]).Trim()))
            .Where(pair => pair.Item2.Length > 0);
    }
}
