namespace TestKit;

/// <summary>Where things stand in the checkout that the tests were built from.</summary>
public static class RepositoryPaths
{
    /// <summary>The folder that holds <c>GmoSign.slnx</c>; it is also the connector's folder.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>An absolute path from parts below the root.</summary>
    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "GmoSign.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds GmoSign.slnx.");
    }
}
