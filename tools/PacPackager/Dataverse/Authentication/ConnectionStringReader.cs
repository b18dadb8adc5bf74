namespace PacPackager.Dataverse.Authentication;

/// <summary>Reads a connection string, and refuses the sign-ins that need a person or are gone.</summary>
internal static class ConnectionStringReader
{
    /// <summary>What a text says.</summary>
    /// <exception cref="UsageException">It cannot be used; the message repeats no secret.</exception>
    internal static ConnectionString Read(string text)
    {
        IReadOnlyDictionary<string, string> values = ConnectionStringKeys.Read(text);
        bool certificate = UsesCertificate(values);
        return new ConnectionString
        {
            Environment = values.TryGetValue(ConnectionStringKeys.Url, out string? url)
                ? EnvironmentAddress.Parse(url, $"Url in {ConnectionString.Variable}")
                : null,
            ClientId = ClientId(Need(values, ConnectionStringKeys.ClientId)),
            ClientSecret = certificate ? null : Need(values, ConnectionStringKeys.ClientSecret),
            Thumbprint = certificate ? ThumbprintOf(Need(values, ConnectionStringKeys.Thumbprint)) : null,
            CertificateStore = values.GetValueOrDefault(ConnectionStringKeys.Store, "My"),
            Tenant = values.TryGetValue(ConnectionStringKeys.Tenant, out string? tenant) ? TenantOf(tenant) : null,
        };
    }

    private static bool UsesCertificate(IReadOnlyDictionary<string, string> values)
    {
        string type = values.GetValueOrDefault(ConnectionStringKeys.AuthType)
            ?? (values.ContainsKey(ConnectionStringKeys.Thumbprint) ? "Certificate" : "ClientSecret");
        return type.ToUpperInvariant() switch
        {
            "CLIENTSECRET" => false,
            "CERTIFICATE" => true,
            "OAUTH" => throw Refused("OAuth signs a person in."),
            "AD" or "IFD" or "CLAIMS" => throw Refused("AD, IFD and Claims are for servers on premises."),
            "OFFICE365" or "LIVE" => throw Refused("Office365 and Live are no longer served."),
            _ => throw Refused("its AuthType is not known."),
        };
    }

    private static UsageException Refused(string reason) =>
        new($"{ConnectionString.Variable} cannot be used: {reason} Use AuthType=ClientSecret or AuthType=Certificate with an application user.");

    private static string Need(IReadOnlyDictionary<string, string> values, string key) =>
        values.TryGetValue(key, out string? value)
            ? value
            : throw new UsageException($"{ConnectionString.Variable} has no {key}. Add it: the application signs in with it.");

    // Values are not repeated: keys and values get swapped.
    private static string ClientId(string text) =>
        Guid.TryParse(text, out Guid id)
            ? id.ToString()
            : throw new UsageException($"ClientId in {ConnectionString.Variable} is not the id of an application. Take it from the application's page in Microsoft Entra.");

    private static string TenantOf(string text) =>
        TenantChallenge.IsTenant(text)
            ? text
            : throw new UsageException($"TenantId in {ConnectionString.Variable} is not a tenant. Give its id or one of its domains.");

    private static string ThumbprintOf(string text)
    {
        // Copied from the certificate dialogue it comes with blanks or colons between the bytes, and an invisible mark before them.
        string digits = string.Concat(text.Where(char.IsAsciiLetterOrDigit));
        return digits.Length == 40 && digits.All(char.IsAsciiHexDigit)
            ? digits
            : throw new UsageException($"Thumbprint in {ConnectionString.Variable} is not one: write its 40 hexadecimal digits.");
    }
}
