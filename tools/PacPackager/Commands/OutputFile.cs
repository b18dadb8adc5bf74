namespace PacPackager.Commands;

/// <summary>An output named on the command line: written whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text beside its place and then puts it there, so that nobody ever reads half of it.</summary>
    /// <param name="path">Absolute path of the file; its folder has to be there.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="option">The option that names it, for messages.</param>
    /// <param name="cancellationToken">Stops the writing; the file is then as it was.</param>
    /// <exception cref="UsageException">It cannot be written.</exception>
    internal static async Task WriteAsync(string path, string text, string option, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{option}: {path} is a folder. Name a file in it.");
        }

        if (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal))
        {
            // A file put in its place would take the device from everybody.
            throw new UsageException($"{option}: {path} is a device. Leave {option} out and redirect standard output.");
        }

        if (Path.GetDirectoryName(path) is not { } folder || !Directory.Exists(folder))
        {
            throw new UsageException($"{option}: {path} lies in a folder that does not exist. Make it first.");
        }

        try
        {
            await ReplaceAsync(TargetOf(path), text, cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option}: {path} cannot be written. {unwritable.Message}");
        }
    }

    // A link stays one: what it leads to is replaced.
    private static string TargetOf(string path) =>
        new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

    private static async Task ReplaceAsync(string target, string text, CancellationToken cancellationToken)
    {
        string unfinished = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await File.WriteAllTextAsync(unfinished, text, cancellationToken);
            File.Move(unfinished, target, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            // The name of the unfinished file tells nobody anything.
            throw new IOException(unwritable.Message.Replace(unfinished, target, StringComparison.Ordinal), unwritable);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
