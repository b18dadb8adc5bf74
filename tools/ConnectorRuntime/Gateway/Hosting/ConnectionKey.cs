using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>The key that lets a flow use a connection, as <c>Authorization: Key …</c> or <c>Bearer …</c>.</summary>
internal sealed class ConnectionKey
{
    private static readonly string[] Schemes = ["Key ", "Bearer "];

    private readonly byte[] hash;

    /// <summary>Takes a key, or makes one of 256 random bits.</summary>
    public ConnectionKey(string? key)
    {
        Text = key ?? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        hash = Hash(Text);
    }

    /// <summary>The key.</summary>
    public string Text { get; }

    /// <summary>Whether an Authorization header shows the key; takes the same time for every wrong one.</summary>
    public bool Admits(string? authorization)
    {
        string? scheme = Schemes.FirstOrDefault(known => authorization?.StartsWith(known, StringComparison.OrdinalIgnoreCase) ?? false);
        return scheme is not null && CryptographicOperations.FixedTimeEquals(hash, Hash(authorization![scheme.Length..].Trim()));
    }

    // Hashes are of equal length, which the comparison in constant time needs.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
