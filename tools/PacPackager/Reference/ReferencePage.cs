using Connectors;

namespace PacPackager.Reference;

/// <summary>What a connector's reference page tells, before anything is laid out.</summary>
internal sealed record ReferencePage
{
    /// <summary>The connector's name.</summary>
    internal required string Title { get; init; }

    /// <summary>What the connector is for; may be empty.</summary>
    internal string Description { get; init; } = "";

    /// <summary>Where the connector is on offer; empty where nothing is said.</summary>
    internal IReadOnlyList<ProductAvailability> Products { get; init; } = [];

    /// <summary>Whom to turn to; empty where nothing is said.</summary>
    internal IReadOnlyList<Fact> Contact { get; init; } = [];

    /// <summary>Publisher, website and the like; empty where nothing is said.</summary>
    internal IReadOnlyList<Fact> Metadata { get; init; } = [];

    /// <summary>The ways to make a connection; empty where the connector's properties are not at hand.</summary>
    internal IReadOnlyList<ConnectionEntry> Connections { get; init; } = [];

    /// <summary>Where connections can be made and whether they can be shared, or null.</summary>
    internal ConnectionTerms? Terms { get; init; }

    /// <summary>What the service bears; empty where nothing is said.</summary>
    internal IReadOnlyList<ThrottlingLimit> Throttling { get; init; } = [];

    /// <summary>What a maker can let the connector do.</summary>
    internal IReadOnlyList<OperationEntry> Actions { get; init; } = [];

    /// <summary>What a maker can let a flow begin with.</summary>
    internal IReadOnlyList<OperationEntry> Triggers { get; init; } = [];

    /// <summary>The named shapes that outputs refer to.</summary>
    internal IReadOnlyList<DefinitionEntry> Definitions { get; init; } = [];
}
