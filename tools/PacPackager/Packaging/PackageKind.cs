namespace PacPackager.Packaging;

/// <summary>What a connector is packed as.</summary>
internal enum PackageKind
{
    /// <summary>The files that <c>pac connector create</c> takes.</summary>
    Connector,

    /// <summary>An unmanaged solution, and on demand a second one with the flows.</summary>
    Solution,

    /// <summary>What is handed in for certification.</summary>
    Certification,
}
