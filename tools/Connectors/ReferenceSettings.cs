namespace Connectors;

/// <summary>Section <c>reference</c> of <c>pacpackager.json</c>: what a reference page tells and the platform's files do not say.</summary>
public sealed record ReferenceSettings
{
    /// <summary>Where the connector is on offer, in the order written.</summary>
    public IReadOnlyList<ProductAvailability> Products { get; init; } = [];

    /// <summary>What holds for every way to make a connection, or null where nothing is said.</summary>
    public ConnectionTerms? Connection { get; init; }

    /// <summary>What the service bears, in the order written.</summary>
    public IReadOnlyList<ThrottlingLimit> Throttling { get; init; } = [];
}
