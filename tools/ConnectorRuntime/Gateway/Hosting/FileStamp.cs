namespace ConnectorRuntime.Gateway.Hosting;

/// <summary>Tells whether any of some files has changed: by time of writing and length, so that a rename over a file counts too.</summary>
internal sealed record FileStamp(string Text)
{
    /// <summary>The stamp of the files as they are now; a file that is not there has one too.</summary>
    public static FileStamp Of(IEnumerable<string> files) => new(string.Join('|', files.Select(One)));

    private static string One(string path)
    {
        FileInfo file = new(path);
        return file.Exists ? FormattableString.Invariant($"{path}:{file.LastWriteTimeUtc.Ticks}:{file.Length}") : path;
    }
}
