namespace GmoSignSimulator.Domain;

internal enum SignerSide
{
    InHouse,
    Partner,
}
