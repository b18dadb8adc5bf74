using System.Security.Cryptography.X509Certificates;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>The certificate that <c>dotnet dev-certs https</c> makes for local servers.</summary>
public static class DevelopmentCertificate
{
    // Marks these certificates. Source: dotnet/aspnetcore, CertificateManager.
    private const string Mark = "1.3.6.1.4.1.311.84.1.1";

    /// <summary>The one that is valid longest from now on and has its key, or null when this user has none.</summary>
    /// <param name="now">The moment it must be valid at.</param>
    public static X509Certificate2? Find(DateTimeOffset now)
    {
        using X509Store store = new(StoreName.My, StoreLocation.CurrentUser);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates
            .Where(certificate => certificate.HasPrivateKey && certificate.NotBefore <= now.LocalDateTime && certificate.NotAfter >= now.LocalDateTime)
            .Where(certificate => certificate.Extensions.Any(extension => extension.Oid?.Value == Mark))
            .MaxBy(certificate => certificate.NotAfter);
    }
}
