namespace GmoSignSimulator.Domain;

internal sealed record DraftApprover(int Order, string Name, string Email);
