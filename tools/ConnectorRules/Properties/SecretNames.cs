namespace ConnectorRules.Properties;

/// <summary>Tells by its name that a value must not be seen.</summary>
internal static class SecretNames
{
    private static readonly string[] Words =
    [
        "password", "passwd", "passphrase", "secret", "apikey", "accesskey", "privatekey", "secretkey", "subscriptionkey",
        "accesstoken", "authtoken", "apitoken", "bearertoken",
    ];

    // A name of the secret, its address or its life time may be seen.
    private static readonly string[] About = ["name", "id", "url", "uri", "type", "host", "header", "location", "path", "expiry", "lifetime"];

    /// <summary>Whether a connection parameter is named as secrets are.</summary>
    internal static bool Contain(string name)
    {
        string plain = string.Concat(name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..].Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return Array.Exists(Words, word => plain.Contains(word, StringComparison.Ordinal))
            && !Array.Exists(About, word => plain.EndsWith(word, StringComparison.Ordinal));
    }
}
