using Connectors;

namespace ConnectorRules.Package;

/// <summary>An archive as the rules see it.</summary>
internal sealed record PackageSubject
{
    /// <summary>Absolute path of the archive.</summary>
    public required string File { get; init; }

    /// <summary>What it is.</summary>
    public PackageKind Kind { get; init; }

    /// <summary>What was handed in, where the archive is that; else null.</summary>
    public ArchiveFolder? Submission { get; init; }

    /// <summary>The package, where the archive is one or holds one that can be opened; else null.</summary>
    public ArchiveFolder? Package { get; init; }

    /// <summary>Name of the package's folder of assets; empty where the solutions lie beside it, null where there is no package.</summary>
    public string? Assets { get; init; }

    /// <summary>The solutions, in the order of their names.</summary>
    public IReadOnlyList<Solution> Solutions { get; init; } = [];

    /// <summary>The connectors in it, solution by solution.</summary>
    public IReadOnlyList<PackagedConnector> Connectors { get; init; } = [];

    /// <summary>Folders that hold all there is and should not be there.</summary>
    public IReadOnlyList<WrapperFolder> Wrappers { get; init; } = [];

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<ConnectorLoadException> Problems { get; init; } = [];

    /// <summary>Whether it goes to certification, and is held to what that wants of solutions.</summary>
    public bool IsForCertification => Kind is PackageKind.Certification or PackageKind.Package;

    /// <summary>Title of the first connector, or null.</summary>
    public string? Title => Connectors.Select(connector => connector.Reading.Connector.Definition?.Title).FirstOrDefault(title => title is not null);
}
