namespace GmoSignSimulator.Domain;

internal enum EnvelopeState
{
    AwaitingApproval,
    AwaitingSignature,
    Completed,
    Declined,

    /// <summary>An approver said no; nothing was sent to a signer.</summary>
    Rejected,
}
