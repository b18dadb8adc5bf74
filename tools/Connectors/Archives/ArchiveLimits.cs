namespace Connectors.Archives;

/// <summary>How much of an archive is read. Whoever made it may want us to fill memory or to wait forever.</summary>
/// <remarks>
/// Sources: "Import a solution": a solution has at most 95 MB. The solutions of the largest public kits have about 1,500 entries.
/// </remarks>
public static class ArchiveLimits
{
    /// <summary>Bytes of the file itself: above what an import takes, for a package holds two solutions and its own program.</summary>
    public const long FileBytes = 256L * 1024 * 1024;

    /// <summary>Entries of one archive: several times what the largest kits have.</summary>
    public const int Entries = 10_000;

    /// <summary>Bytes of one entry when inflated: a solution within a package is one.</summary>
    public const int EntryBytes = 96 * 1024 * 1024;

    /// <summary>Bytes inflated from an archive and all archives in it together.</summary>
    public const long TotalBytes = 256L * 1024 * 1024;

    /// <summary>Bytes of a text we look into: the platform takes definitions and scripts of about 1 MB.</summary>
    public const int TextBytes = 4 * 1024 * 1024;

    /// <summary>Bytes of an XML file: those of solutions with many tables and forms have some ten megabytes.</summary>
    public const int XmlBytes = 32 * 1024 * 1024;

    /// <summary>How many times its size an entry may inflate to. Text and pictures stay below 100; the method itself ends at about 1,030.</summary>
    public const int Ratio = 200;

    /// <summary>Below this size an entry may inflate as far as it will: it does no harm, and a list of blanks is legitimate.</summary>
    public const int RatioCountsFrom = 1024 * 1024;

    /// <summary>Archives in each other: what is handed in for certification, the package in it, the solutions in that.</summary>
    public const int Depth = 3;

    /// <summary>Entries with a fault that are told of one by one.</summary>
    public const int ProblemsTold = 20;
}
