namespace GmoSignSimulator.Domain;

internal sealed class StoredFile
{
    public long Id { get; init; }

    public required byte[] Bytes { get; init; }
}
