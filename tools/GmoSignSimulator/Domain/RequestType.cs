namespace GmoSignSimulator.Domain;

/// <summary>What a signer does with one document; the numbers are the wire's.</summary>
internal enum RequestType
{
    Sign = 1,
    Check = 2,
    NotSend = 3,
}
