namespace GmoSignSimulator.Domain;

/// <summary>A document that an envelope can name by its code.</summary>
internal sealed class RegisteredDocument
{
    public long Id { get; init; }

    public required string AccountId { get; init; }

    public required string Code { get; init; }

    public required long FileId { get; init; }

    public required int PageCount { get; init; }

    /// <summary>May stand in more than one envelope.</summary>
    public bool IsReusable { get; init; }

    public string Remarks { get; init; } = "";

    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>When an envelope used up a document that is not reusable.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
