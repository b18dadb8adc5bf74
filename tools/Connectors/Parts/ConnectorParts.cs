namespace Connectors.Parts;

/// <summary>A connector as files that are at hand as bytes: as an archive holds it.</summary>
/// <remarks>
/// A solution holds the values of <c>apiProperties.json</c> apart: three as files, two within <c>customizations.xml</c>.
/// <c>capabilities</c>, <c>publisher</c> and <c>stackOwner</c> have no place there.
/// </remarks>
public sealed record ConnectorParts
{
    /// <summary>Where the connector is written as a whole, for what has no place of its own.</summary>
    public required SourcePosition Position { get; init; }

    /// <summary>The definition, or null.</summary>
    public PartFile? Definition { get; init; }

    /// <summary>A whole <c>apiProperties.json</c>; null where there is none, and where the values below stand for it.</summary>
    public PartFile? Properties { get; init; }

    /// <summary>Whether the values below stand for <c>apiProperties.json</c>.</summary>
    public bool HasPropertiesApart { get; init; }

    /// <summary>The object <c>connectionParameters</c>, or null.</summary>
    public PartFile? ConnectionParameters { get; init; }

    /// <summary>The object <c>connectionParameterSets</c>, or null.</summary>
    public PartFile? ConnectionParameterSets { get; init; }

    /// <summary>The list <c>policyTemplateInstances</c>, or null.</summary>
    public PartFile? PolicyTemplateInstances { get; init; }

    /// <summary>The colour behind the icon, or null.</summary>
    public PartValue? IconBrandColor { get; init; }

    /// <summary>The list <c>scriptOperations</c> as JSON text, or null.</summary>
    public PartValue? ScriptOperations { get; init; }

    /// <summary>The custom code, or null.</summary>
    public PartFile? Script { get; init; }

    /// <summary>The icon, or null.</summary>
    public PartFile? Icon { get; init; }

    /// <summary><c>settings.json</c>, or null.</summary>
    public PartFile? Settings { get; init; }
}
