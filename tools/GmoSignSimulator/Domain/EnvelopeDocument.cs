namespace GmoSignSimulator.Domain;

/// <summary>One document inside an envelope.</summary>
internal sealed class EnvelopeDocument
{
    /// <summary>The documentId of notifications and of the download.</summary>
    public required string ControlNumber { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    /// <summary>The file as registered.</summary>
    public required long FileId { get; init; }

    /// <summary>The signed file, once somebody has asked for it.</summary>
    public long? SignedFileId { get; set; }

    /// <summary>What the sender wants drawn.</summary>
    public IReadOnlyList<PlacedField> Fields { get; init; } = [];
}
