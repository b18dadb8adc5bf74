namespace PacPackager.Packaging;

/// <summary>How a connector is packed.</summary>
/// <param name="Out">Absolute path of the archive.</param>
/// <param name="Kind">What it is packed as.</param>
internal sealed record PackOptions(string Out, PackageKind Kind)
{
    /// <summary>The publisher's prefix without the underscore; null to take the connector's own.</summary>
    public string? PublisherPrefix { get; init; }

    /// <summary>The solution's unique name; null to take the connector's own.</summary>
    public string? SolutionName { get; init; }

    /// <summary>The solution's version; null to take the definition's.</summary>
    public string? Version { get; init; }

    /// <summary>Whether a second solution with the flows is made.</summary>
    public bool Flows { get; init; }
}
