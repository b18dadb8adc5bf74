using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Connectors.Parts;

namespace ConnectorRules.Package;

/// <summary>Tells whether two connectors are the same: a package holds its connector twice, in both solutions.</summary>
internal static class PartsFingerprint
{
    internal static string Of(ConnectorParts parts)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        PartFile?[] files =
        [
            parts.Definition, parts.Properties, parts.ConnectionParameters, parts.ConnectionParameterSets, parts.PolicyTemplateInstances,
            parts.Script, parts.Icon, parts.Settings,
        ];
        foreach (byte[]? content in files.Select(file => file?.Content).Concat([Bytes(parts.IconBrandColor), Bytes(parts.ScriptOperations)]))
        {
            // The length goes first, so that what ends one part cannot begin the next.
            byte[] length = new byte[sizeof(int)];
            BinaryPrimitives.WriteInt32LittleEndian(length, content?.Length ?? -1);
            hash.AppendData(length);
            hash.AppendData(content ?? []);
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static byte[]? Bytes(PartValue? value) => value is null ? null : Encoding.UTF8.GetBytes(value.Text);
}
