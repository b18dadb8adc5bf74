namespace Connectors.Archives;

/// <summary>How a file in an archive is called in messages: <c>package.zip!/PkgAssets/solution.zip!/solution.xml</c>.</summary>
public static class ArchivePath
{
    /// <summary>The name of an entry.</summary>
    /// <param name="archive">Path of the archive, itself of this form where it lies in another.</param>
    /// <param name="entry">Name of the entry; it has been found safe.</param>
    public static string Of(string archive, string entry) => $"{archive}!/{entry}";
}
