using System.Security.Cryptography;
using System.Text;

namespace PacPackager.Dataverse;

/// <summary>Ids made from names, so that packing or deploying the same connector twice speaks of the same rows.</summary>
/// <remarks>Source: RFC 9562, section 5.5 (UUID version 5).</remarks>
internal static class DerivedId
{
    // Drawn once; another value would give every packed row another id.
    private static readonly Guid Namespace = new("6f0d4a52-9a3e-4c6b-8a53-6c1c1f0f6f0b");

    /// <summary>The id of a thing.</summary>
    /// <param name="kind">What it is: <c>connector</c>, <c>workflow</c>, …</param>
    /// <param name="name">Its name among its kind; letter case counts.</param>
    internal static Guid Of(string kind, string name)
    {
        // A name may hold anything, so a separator that no kind holds keeps ("a", "b:c") from being ("a:b", "c").
        byte[] text = Encoding.UTF8.GetBytes($"{kind}\n{name}");
        byte[] input = [.. Namespace.ToByteArray(bigEndian: true), .. text];
#pragma warning disable CA5350 // Version 5 is defined by SHA-1; nothing here relies on it being hard to collide.
        Span<byte> id = SHA1.HashData(input).AsSpan(0, 16);
#pragma warning restore CA5350
        id[6] = (byte)((id[6] & 0x0F) | 0x50);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new Guid(id, bigEndian: true);
    }
}
