namespace PacPackager.Commands;

/// <summary>An output that is written beside its place and not in it yet.</summary>
internal sealed class UnfinishedFile
{
    private readonly string path;
    private readonly string option;
    private readonly string target;
    private readonly string temporary;

    private UnfinishedFile(string path, string option, string target)
    {
        this.path = path;
        this.option = option;
        this.target = target;
        temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
    }

    /// <summary>One that is to replace a file. A link stays one: what it leads to is replaced.</summary>
    /// <exception cref="UsageException">The place leads nowhere.</exception>
    internal static UnfinishedFile For(string path, string option)
    {
        try
        {
            string target = new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;
            return new UnfinishedFile(path, option, target);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw Refusal(path, option, unwritable.Message);
        }
    }

    /// <summary>Writes it whole.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    internal async Task WriteAsync(byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            await File.WriteAllBytesAsync(temporary, content, cancellationToken);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw Refusal(unwritable);
        }
    }

    /// <summary>Puts it where it belongs.</summary>
    /// <exception cref="UsageException">The place cannot be taken.</exception>
    internal void PutInPlace()
    {
        try
        {
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw Refusal(unwritable);
        }
    }

    /// <summary>Takes away what is left beside the place.</summary>
    internal void Delete()
    {
        // Where a link leads to a folder that is not there, there is nothing, and deleting it would be an error.
        if (File.Exists(temporary))
        {
            File.Delete(temporary);
        }
    }

    private static UsageException Refusal(string path, string option, string reason) => new($"{option}: {path} cannot be written. {reason}");

    // The name of the unfinished file tells nobody anything.
    private UsageException Refusal(Exception unwritable) =>
        Refusal(path, option, unwritable.Message.Replace(temporary, target, StringComparison.Ordinal));
}
