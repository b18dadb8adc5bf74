namespace GmoSignSimulator.Domain;

/// <summary>A signer an envelope asks for.</summary>
internal sealed record DraftSigner(SignerSide Side, int Order)
{
    public bool OneIsEnough { get; init; }

    public string Name { get; init; } = "";

    public string OrganizeName { get; init; } = "";

    public string Email { get; init; } = "";

    public string PhoneNumber { get; init; } = "";

    public IReadOnlyList<DraftTask> Tasks { get; init; } = [];
}
