using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using TestKit;

namespace EndToEnd.Tests.Stage;

/// <summary>A certificate for this machine that nobody trusts but a process that is told to.</summary>
internal sealed class LoopbackCertificate : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LoopbackCertificate()
    {
        using RSA key = RSA.Create(2048);
        CertificateRequest request = new("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        SubjectAlternativeNameBuilder names = new();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        DateTimeOffset now = TimeProvider.System.GetUtcNow();
        Certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File = folder.Write("trusted.pem", Certificate.ExportCertificatePem());
    }

    public X509Certificate2 Certificate { get; }

    /// <summary>Value for <c>SSL_CERT_FILE</c>: the authorities that a process trusts, by OpenSSL's rules.</summary>
    public string File { get; }

    public void Dispose()
    {
        Certificate.Dispose();
        folder.Dispose();
    }
}
