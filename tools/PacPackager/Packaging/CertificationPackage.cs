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
    /// <param name="intro">Absolute path of the introduction.</param>
    /// <param name="customProperties">Absolute path of <c>customProperties.json</c>, or null.</param>
    /// <param name="connector">The solution with the connector alone.</param>
    /// <param name="flows">The solution with connector and flows.</param>
    internal static IReadOnlyList<ArchiveEntry> Of(
        string intro, string? customProperties, IReadOnlyList<ArchiveEntry> connector, IReadOnlyList<ArchiveEntry> flows)
    {
        ArchiveEntry[] assets =
        [
            ImportConfig.Of(Assets, [ConnectorSolution, FlowSolution]),
            ArchiveEntry.OfArchive($"{Assets}/{ConnectorSolution}", connector),
            ArchiveEntry.OfArchive($"{Assets}/{FlowSolution}", flows),
        ];

        // The deployer's assembly is added by somebody else; without its extension among the types it could not be.
        ArchiveEntry types = ContentTypes.Of(assets, "dll");
        ArchiveEntry[] outer = [ArchiveEntry.OfFile("intro.md", intro), ArchiveEntry.OfArchive("package.zip", [types, .. assets])];
        return customProperties is null ? outer : [.. outer, ArchiveEntry.OfFile("customProperties.json", customProperties)];
    }
}
