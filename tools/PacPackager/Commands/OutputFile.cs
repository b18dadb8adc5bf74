using System.Text;

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
    internal static Task WriteAsync(string path, string text, string option, CancellationToken cancellationToken) =>
        WriteAsync([(path, Encoding.UTF8.GetBytes(text))], option, cancellationToken);

    /// <summary>The same for several files that belong together: none is put in its place before all are written.</summary>
    /// <param name="files">Absolute paths and the whole contents.</param>
    /// <param name="option">The option that names them, for messages.</param>
    /// <param name="cancellationToken">Stops the writing; the files are then as they were.</param>
    /// <exception cref="UsageException">One cannot be written.</exception>
    internal static async Task WriteAsync(
        IReadOnlyList<(string Path, byte[] Content)> files, string option, CancellationToken cancellationToken)
    {
        foreach ((string path, _) in files)
        {
            RefusePlace(path, option);
        }

        List<UnfinishedFile> written = [];
        try
        {
            foreach ((string path, byte[] content) in files)
            {
                UnfinishedFile unfinished = UnfinishedFile.For(path, option);
                written.Add(unfinished);
                await unfinished.WriteAsync(content, cancellationToken);
            }

            written.ForEach(unfinished => unfinished.PutInPlace());
        }
        finally
        {
            written.ForEach(unfinished => unfinished.Delete());
        }
    }

    /// <summary>Refuses to write over what the output is made of.</summary>
    /// <param name="files">Absolute paths of the output.</param>
    /// <param name="inputs">Absolute paths of what was read.</param>
    /// <param name="option">The option that names the output, for messages.</param>
    /// <exception cref="UsageException">An input would be replaced.</exception>
    internal static void RefuseInputs(IEnumerable<string> files, IEnumerable<string?> inputs, string option)
    {
        // Windows and the Mac take names in any letter case for one.
        if (files.Intersect(inputs.OfType<string>(), StringComparer.OrdinalIgnoreCase).FirstOrDefault() is { } both)
        {
            throw new UsageException($"{option}: {both} is a part of the connector itself. Name another file.");
        }
    }

    private static void RefusePlace(string path, string option)
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
    }
}
