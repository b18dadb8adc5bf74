using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace PacPackager.Dataverse.Authentication;

/// <summary>The certificates of this machine's user and of the machine itself.</summary>
internal static class CertificateStore
{
    /// <summary>The certificate of a thumbprint, with its private key.</summary>
    /// <exception cref="UsageException">There is none that can be used.</exception>
    internal static X509Certificate2 Find(string store, string thumbprint)
    {
        foreach (StoreLocation location in new[] { StoreLocation.CurrentUser, StoreLocation.LocalMachine })
        {
            if (Find(store, location, thumbprint) is { } certificate)
            {
                return certificate;
            }
        }

        throw new UsageException(
            $"No certificate with the thumbprint {thumbprint} and a private key is in the store '{store}' of this user or this machine. "
            + "Import it, or name the file in AZURE_CLIENT_CERTIFICATE_PATH instead of using a connection string.");
    }

    private static X509Certificate2? Find(string name, StoreLocation location, string thumbprint)
    {
        using X509Store store = new(name, location);
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
        }
        catch (CryptographicException)
        {
            // There is no such store: nothing is in it.
            return null;
        }

        return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault(found => found.HasPrivateKey);
    }
}
