namespace Connectors;

/// <summary>Finds connectors' folders.</summary>
public static class ConnectorSearch
{
    // Tools keep copies and other people's files there.
    private static readonly string[] Skipped = ["node_modules", "bin", "obj"];

    /// <summary>Every folder that holds a definition: the folder named, and all below it. Links are not followed.</summary>
    /// <param name="folder">Where to begin.</param>
    /// <param name="onUnreadable">Told of each folder that cannot be listed; the search goes on.</param>
    /// <returns>Absolute paths in ordinal order.</returns>
    /// <exception cref="ConnectorLoadException">There is no such folder.</exception>
    public static IReadOnlyList<string> Below(string folder, Action<ConnectorLoadException> onUnreadable)
    {
        ArgumentNullException.ThrowIfNull(onUnreadable);
        string start = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(start))
        {
            throw new ConnectorLoadException(start, "There is no such folder. Name one that has connectors below it.");
        }

        List<string> found = [];
        Stack<DirectoryInfo> open = new([new DirectoryInfo(start)]);
        while (open.TryPop(out DirectoryInfo? current))
        {
            try
            {
                if (current.EnumerateFiles().Any(IsDefinition))
                {
                    found.Add(current.FullName);
                }

                foreach (DirectoryInfo below in current.EnumerateDirectories().Where(IsWorthASearch))
                {
                    open.Push(below);
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                onUnreadable(new ConnectorLoadException(current.FullName, $"The folder cannot be read: {error.Message}", inner: error)
                {
                    Kind = LoadProblem.Unreadable,
                });
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static bool IsDefinition(FileInfo file) => file.Name.Equals("apiDefinition.swagger.json", StringComparison.OrdinalIgnoreCase);

    private static bool IsWorthASearch(DirectoryInfo folder) =>
        folder.Name[0] != '.' && folder.LinkTarget is null && !Skipped.Contains(folder.Name, StringComparer.Ordinal);
}
