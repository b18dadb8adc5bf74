namespace Connectors;

/// <summary>Section <c>solution</c> of <c>pacpackager.json</c>: how the connector is named in Dataverse.</summary>
/// <param name="Name">Unique name of the solution it is packed into, or null.</param>
/// <param name="Publisher">The publisher as people read it, or null.</param>
/// <param name="PublisherPrefix">The publisher's prefix without the underscore, or null.</param>
public sealed record SolutionSettings(string? Name = null, string? Publisher = null, string? PublisherPrefix = null);
