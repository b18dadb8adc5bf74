using Connectors;
using Connectors.Parts;

namespace ConnectorRules.Package;

/// <summary>The connectors of an archive, each read once whoever refers to it.</summary>
/// <remarks>A record costs its author a line and us a definition; so there is an end to both.</remarks>
internal sealed class ConnectorShelf(StructureBudget budget)
{
    /// <summary>Records of connectors in one solution: far above what any has.</summary>
    internal const int MaximumRecords = 200;

    // Thirty times what the platform takes for one connector.
    private const long MaximumBytes = 32L * 1024 * 1024;

    private readonly Dictionary<string, PackagedConnector> known = new(StringComparer.Ordinal);
    private long bytes;

    /// <summary>All that were read, in the order met.</summary>
    internal IReadOnlyList<PackagedConnector> All => [.. known.Values];

    /// <summary>The connector of some parts.</summary>
    /// <exception cref="ConnectorLoadException">There are more than we read.</exception>
    internal PackagedConnector Read(ConnectorParts parts)
    {
        string fingerprint = PartsFingerprint.Of(parts);
        if (known.TryGetValue(fingerprint, out PackagedConnector? connector))
        {
            return connector;
        }

        bytes += (parts.Definition?.Content.Length ?? 0) + (parts.ConnectionParameters?.Content.Length ?? 0)
            + (parts.ConnectionParameterSets?.Content.Length ?? 0) + (parts.PolicyTemplateInstances?.Content.Length ?? 0);
        if (bytes > MaximumBytes)
        {
            throw new ConnectorLoadException(
                parts.Position.File, $"The connectors have more than {MaximumBytes:N0} bytes altogether; this one is not looked at.", parts.Position.Line, parts.Position.Column)
            {
                Kind = LoadProblem.Archive,
                Remedy = "Make an archive of each.",
            };
        }

        foreach (PartFile part in new[] { parts.Definition, parts.ConnectionParameters, parts.ConnectionParameterSets, parts.PolicyTemplateInstances }.OfType<PartFile>())
        {
            budget.Take(part.File, part.Content);
        }

        connector = PackagedConnector.Of(parts, fingerprint);
        known.Add(fingerprint, connector);
        return connector;
    }
}
