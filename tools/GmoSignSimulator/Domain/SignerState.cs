namespace GmoSignSimulator.Domain;

internal enum SignerState
{
    Waiting,
    Signed,
    Declined,

    /// <summary>Another signer of the same order has signed, and one is enough.</summary>
    NotNeeded,

    /// <summary>No document of the envelope goes to this signer.</summary>
    NotSent,
}
