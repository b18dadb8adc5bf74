namespace Connectors.Archives;

/// <summary>What may still be inflated from an archive and those in it.</summary>
internal sealed class ArchiveBudget
{
    private long left = ArchiveLimits.TotalBytes;

    /// <summary>Takes bytes that were inflated; false where there were not as many left.</summary>
    internal bool Take(int bytes)
    {
        left -= bytes;
        return left >= 0;
    }
}
