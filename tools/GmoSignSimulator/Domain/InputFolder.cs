using GmoSignSimulator.Wire;

namespace GmoSignSimulator.Domain;

/// <summary>Stands for the storage the service reads large files from: <c>input/</c> in the data folder.</summary>
internal sealed class InputFolder(string dataFolder)
{
    private const string Marker = "/input/";

    /// <summary>Where the files are put.</summary>
    public string FullPath { get; } = Path.Combine(Path.GetFullPath(dataFolder), "input");

    /// <summary>Reads the file a <c>file_path</c> names, and never one outside the folder.</summary>
    /// <param name="filePath"><c>s3://bucket/user/input/name</c>, or the path after <c>/input/</c>.</param>
    /// <param name="cancellation">Stops reading.</param>
    /// <exception cref="RefusalException">The path is not allowed, or there is no such file.</exception>
    public async Task<byte[]> ReadAsync(string filePath, CancellationToken cancellation)
    {
        string name = NameIn(filePath);
        string[] parts = name.Split('/');
        if (name.Contains('\\') || Path.IsPathRooted(name) || parts.Any(part => part is "" or "." or ".." || part.Contains(':') || part.Contains('\0')))
        {
            throw Refuse($"'{filePath}' does not name a file below /input/.");
        }

        string file = Path.Combine([FullPath, .. parts]);
        if (!File.Exists(file) || LeadsAway(parts))
        {
            throw Refuse($"'{filePath}' does not exist. Put the file into the simulator's input folder first.");
        }

        return await File.ReadAllBytesAsync(file, cancellation);
    }

    private static string NameIn(string filePath)
    {
        if (!filePath.StartsWith("s3://", StringComparison.Ordinal))
        {
            return filePath;
        }

        int start = filePath.IndexOf(Marker, StringComparison.Ordinal);
        return start > 0 ? filePath[(start + Marker.Length)..] : throw Refuse($"'{filePath}' has no /input/ (s3://bucket/user/input/name).");
    }

    /// <summary>A link inside the folder may point out of it.</summary>
    private bool LeadsAway(string[] parts)
    {
        string path = FullPath;
        foreach (string part in parts)
        {
            path = Path.Combine(path, part);
            if (new FileInfo(path).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static RefusalException Refuse(string message) => new(400, message, new Violation("file_path", message));
}
