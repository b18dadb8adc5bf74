namespace PacPackager.Dataverse.Authentication;

/// <summary>Environment and application to sign in as, as one text. Not a record: nothing may print its secret.</summary>
/// <remarks>Source: "Use connection strings in XRM tooling to connect to Microsoft Dataverse" and the parser of ServiceClient.</remarks>
internal sealed class ConnectionString
{
    /// <summary>The environment variable it stands in.</summary>
    internal const string Variable = "DATAVERSE_CONNECTION_STRING";

    /// <summary>The environment, where the text names one.</summary>
    public EnvironmentAddress? Environment { get; init; }

    /// <summary>The application's id.</summary>
    public required string ClientId { get; init; }

    /// <summary>The application's secret; null where a certificate stands for it.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>Thumbprint of the application's certificate; null where a secret stands for it.</summary>
    public string? Thumbprint { get; init; }

    /// <summary>The certificate store to look in.</summary>
    public string CertificateStore { get; init; } = "My";

    /// <summary>The tenant; null where the environment is to be asked.</summary>
    public string? Tenant { get; init; }

    /// <summary>The connection string that is set, or null.</summary>
    /// <exception cref="UsageException">It is set and cannot be used.</exception>
    internal static ConnectionString? Of(Func<string, string?> variables) =>
        variables(Variable) is { } text && !string.IsNullOrWhiteSpace(text) ? ConnectionStringReader.Read(text) : null;
}
