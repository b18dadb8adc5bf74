namespace TestKit;

/// <summary>A folder of one test's own, removed with everything in it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    /// <summary>Makes an empty folder.</summary>
    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("connector-tests-").FullName;

    /// <summary>The folder's absolute path.</summary>
    public string FullPath { get; }

    /// <summary>Writes a text file (UTF-8, no byte order mark), making folders as needed; returns its path.</summary>
    public string Write(string relativePath, string text)
    {
        string path = Path.Combine(FullPath, relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
