namespace GmoSignSimulator.Domain;

/// <summary>A request for signatures, whether made by hand or from a template, before ids are given.</summary>
internal sealed record EnvelopeDraft(string Name)
{
    public string SenderName { get; init; } = "";

    public bool WantsNotification { get; init; }

    public IReadOnlyList<DraftDocument> Documents { get; init; } = [];

    public IReadOnlyList<DraftSigner> Signers { get; init; } = [];

    public IReadOnlyList<DraftApprover> Approvers { get; init; } = [];

    public IReadOnlyList<string> Recipients { get; init; } = [];
}
