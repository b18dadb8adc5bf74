using TestKit;

namespace EndToEnd.Tests.Stage;

/// <summary>The connector's folder as a user has it who never built anything: what ships, and the samples.</summary>
internal sealed class ConnectorCopy : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public ConnectorCopy()
    {
        string[] files =
        [
            RepositoryPaths.Of("apiDefinition.swagger.json"),
            RepositoryPaths.Of("apiProperties.json"),
            RepositoryPaths.Of("script", "script.csx"),
            .. Directory.EnumerateFiles(RepositoryPaths.Of("connector"), "*", SearchOption.AllDirectories),
            .. Directory.EnumerateFiles(RepositoryPaths.Of("docs", "samples"), "*", SearchOption.AllDirectories),
        ];
        foreach (string file in files)
        {
            string copy = Path.Combine(FullPath, Path.GetRelativePath(RepositoryPaths.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string FullPath => folder.FullPath;

    public string Write(string relativePath, string text) => folder.Write(relativePath, text);

    public void Dispose() => folder.Dispose();
}
