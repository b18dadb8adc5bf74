using System.Text;

namespace PacPackager.Commands;

/// <summary>An input named on the command line: a file, or <c>-</c> for standard input.</summary>
internal static class InputFile
{
    /// <summary>What stands for standard input.</summary>
    internal const string StandardInput = "-";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole text.</summary>
    /// <param name="surroundings">Where standard input and relative paths come from.</param>
    /// <param name="path">A path, or <c>-</c>.</param>
    /// <param name="option">The option that names it, for messages.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    internal static async Task<string> ReadAsync(
        CommandSurroundings surroundings, string path, string option, CancellationToken cancellationToken)
    {
        if (path == StandardInput)
        {
            return await surroundings.Input.ReadToEndAsync(cancellationToken);
        }

        try
        {
            byte[] bytes = await File.ReadAllBytesAsync(surroundings.Resolve(path), cancellationToken);
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new UsageException($"{option}: {path} is not UTF-8. Save it as UTF-8.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{option}: {path} cannot be read. {unreadable.Message}");
        }
    }
}
