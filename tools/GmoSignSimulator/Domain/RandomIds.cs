namespace GmoSignSimulator.Domain;

internal sealed class RandomIds : IIdSource
{
    public string Next(string prefix) => prefix + Guid.NewGuid().ToString("N");
}
