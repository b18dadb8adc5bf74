using Connectors.Json;

namespace Connectors;

/// <summary>What <c>apiDefinition.swagger.json</c> says.</summary>
public sealed record ConnectorDefinition
{
    /// <summary>The file itself, for what the model does not hold and for positions.</summary>
    public required JsonSource Source { get; init; }

    /// <summary>info.title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>info.description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>info.version, or null.</summary>
    public string? Version { get; init; }

    /// <summary>info.contact, or null.</summary>
    public ConnectorContact? Contact { get; init; }

    /// <summary>x-ms-connector-metadata in the order written.</summary>
    public IReadOnlyList<MetadataProperty> Metadata { get; init; } = [];

    /// <summary>The backend's host, with a port if it is not the usual one; or null.</summary>
    public string? Host { get; init; }

    /// <summary>The path below which all operations lie: begins with a slash, does not end with one; empty where none is declared.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>https, http.</summary>
    public IReadOnlyList<string> Schemes { get; init; } = [];

    /// <summary>Media types taken unless an operation says otherwise.</summary>
    public IReadOnlyList<string> Consumes { get; init; } = [];

    /// <summary>Media types given unless an operation says otherwise.</summary>
    public IReadOnlyList<string> Produces { get; init; } = [];

    /// <summary>The kinds of credentials in the order written.</summary>
    public IReadOnlyList<SecurityScheme> SecuritySchemes { get; init; } = [];

    /// <summary>What operations need that do not say so themselves; null where the definition says nothing.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    /// <summary>All operations in the order written.</summary>
    public IReadOnlyList<Operation> Operations { get; init; } = [];

    /// <summary>The ways to be let in that hold for an operation; empty where it needs no credential.</summary>
    public IReadOnlyList<SecurityRequirement> SecurityOf(Operation operation) => operation.Security ?? Security ?? [];

    /// <summary>The operation of an id (ordinal), or null.</summary>
    public Operation? FindOperation(string id) => Operations.FirstOrDefault(operation => operation.Id == id);
}
