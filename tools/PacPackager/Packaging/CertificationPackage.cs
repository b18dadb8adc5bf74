namespace PacPackager.Packaging;

/// <summary>What a publisher hands in for certification.</summary>
/// <remarks>
/// Source: "Verified publisher certification process" and ConnectorPackageValidator.ps1: no folder outside, exactly one Markdown
/// file and one archive; in that one folder with exactly two solutions.
/// </remarks>
internal static class CertificationPackage
{
    private const string Assets = "PkgAssets";
    private const string ConnectorSolution = "ConnectorSolution.zip";
    private const string FlowSolution = "FlowSolution.zip";

    /// <summary>The outer archive.</summary>
    /// <param name="intro">Absolute path of the introduction, or null to leave it out.</param>
    /// <param name="customProperties">Absolute path of <c>customProperties.json</c>, or null.</param>
    /// <param name="connector">The solution with the connector alone.</param>
    /// <param name="flows">The solution with connector and flows, or null to leave it out.</param>
    internal static IReadOnlyList<ArchiveEntry> Of(
        string? intro, string? customProperties, IReadOnlyList<ArchiveEntry> connector, IReadOnlyList<ArchiveEntry>? flows)
    {
        List<ArchiveEntry> solutions = [ArchiveEntry.OfArchive($"{Assets}/{ConnectorSolution}", connector)];
        if (flows is not null)
        {
            solutions.Add(ArchiveEntry.OfArchive($"{Assets}/{FlowSolution}", flows));
        }

        ArchiveEntry[] assets = [ImportConfig.Of(Assets, solutions.Select(solution => Path.GetFileName(solution.Name))), .. solutions];

        // The deployer's assembly is added by somebody else; without its extension among the types it could not be.
        ArchiveEntry package = ArchiveEntry.OfArchive("package.zip", [ContentTypes.Of(assets, "dll"), .. assets]);
        return
        [
            .. intro is null ? (ReadOnlySpan<ArchiveEntry>)[] : [ArchiveEntry.OfFile("intro.md", intro)],
            package,
            .. customProperties is null ? (ReadOnlySpan<ArchiveEntry>)[] : [ArchiveEntry.OfFile("customProperties.json", customProperties)],
        ];
    }
}
