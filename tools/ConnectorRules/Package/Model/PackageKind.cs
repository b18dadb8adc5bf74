namespace ConnectorRules.Package;

/// <summary>What an archive is, as its contents tell.</summary>
internal enum PackageKind
{
    /// <summary>It cannot be opened, or holds nothing that we know.</summary>
    Unknown,

    /// <summary>What is handed in for certification: an introduction and a package.</summary>
    Certification,

    /// <summary>A package of the Package Deployer: a folder of assets with solutions in it.</summary>
    Package,

    /// <summary>A solution as Dataverse exports and imports it.</summary>
    Solution,

    /// <summary>The files of one connector.</summary>
    Connector,
}
