namespace Playground;

/// <summary>Finds the connector that the Playground belongs to.</summary>
internal static class ConnectorFolder
{
    private const string Definition = "apiDefinition.swagger.json";

    /// <summary>The nearest folder at or above one of the starting points that holds a definition.</summary>
    /// <param name="starts">Where to begin, in order.</param>
    /// <returns>Null when there is none.</returns>
    public static string? Find(params string[] starts) => starts.SelectMany(AtAndAbove).FirstOrDefault(folder => File.Exists(Path.Combine(folder, Definition)));

    private static IEnumerable<string> AtAndAbove(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
