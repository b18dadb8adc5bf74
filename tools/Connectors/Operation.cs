namespace Connectors;

/// <summary>An action or trigger of the connector.</summary>
public sealed record Operation
{
    /// <summary>The operationId; empty where the definition gives none.</summary>
    public required string Id { get; init; }

    /// <summary>HTTP method, upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Path template below the base path, as written: <c>/envelopes/{envelope_xid}</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The name the maker sees, or null.</summary>
    public string? Summary { get; init; }

    /// <summary>The description, or null.</summary>
    public string? Description { get; init; }

    /// <summary>important, advanced, internal, or null for normal.</summary>
    public string? Visibility { get; init; }

    /// <summary>x-ms-trigger: single, batch, or null for an action.</summary>
    public string? Trigger { get; init; }

    /// <summary>Whether the operation is on its way out.</summary>
    public bool Deprecated { get; init; }

    /// <summary>Media types it takes; the definition's where it says nothing itself.</summary>
    public IReadOnlyList<string> Consumes { get; init; } = [];

    /// <summary>Media types it gives; the definition's where it says nothing itself.</summary>
    public IReadOnlyList<string> Produces { get; init; } = [];

    /// <summary>The path item's parameters and then the operation's own, which win over the path item's of the same name and place.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>Declared answers in the order written.</summary>
    public IReadOnlyList<Response> Responses { get; init; } = [];

    /// <summary>Its own security; null where the definition's holds, empty where it needs no credential.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    /// <summary>What a webhook trigger's events look like (x-ms-notification-content of the path item), or null.</summary>
    public Schema? NotificationContent { get; init; }

    /// <summary>The parameter that is the whole body, or null.</summary>
    public Parameter? Body => Parameters.FirstOrDefault(parameter => parameter.In == ParameterLocation.Body);

    /// <summary>True when the maker does not see it.</summary>
    public bool IsInternal => string.Equals(Visibility, "internal", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the operation is written: its method's key.</summary>
    public required SourcePosition Position { get; init; }
}
