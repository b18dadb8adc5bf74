namespace ConnectorRules.Package;

/// <summary>Rules about archives: what is handed in for certification, packages, solutions.</summary>
internal static class PackageRules
{
    internal static IReadOnlyList<IRule> All { get; } =
    [
        new ArchiveReadable(),
        new ArchiveEntrySafe(),
        new ArchiveKindKnown(),
        new ArchiveWrapperAbsent(),
        new SubmissionFiles(),
        new SubmissionIntroName(),
        new SubmissionCustomProperties(),
        new PackageAssetsFolder(),
        new PackageSolutionCount(),
        new PackageConnectorPresent(),
        new PackageSolutionKinds(),
        new SolutionRootFiles(),
        new SolutionXmlValid(),
        new SolutionFolders(),
        new SolutionUnmanaged(),
        new SolutionContentTypes(),
        new ConnectorRecordName(),
        new ConnectorRootComponent(),
        new ConnectorPartPresent(),
        new ConnectorPartNamed(),
        new ConnectorPartListed(),
        new ConnectorScriptOperations(),
        new FlowFilePresent(),
        new FlowFileValid(),
        new FlowConnectorUsed(),
        new FlowOperationKnown(),
        new FlowOperationsUsed(),
    ];
}
