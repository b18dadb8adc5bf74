namespace GmoSignSimulator.Domain;

/// <summary>A registered file that an envelope is about to take.</summary>
internal sealed record OpenedDocument(DraftDocument Draft, long FileId, int PageCount);
