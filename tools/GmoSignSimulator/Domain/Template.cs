namespace GmoSignSimulator.Domain;

/// <summary>A document with places for signers and merge items, open to every account.</summary>
internal sealed class Template
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required long FileId { get; init; }

    public required IReadOnlyList<TemplateSigner> Signers { get; init; }

    /// <summary>Fields of kind MergeItem; their text is the item's name.</summary>
    public required IReadOnlyList<PlacedField> MergeItems { get; init; }
}
