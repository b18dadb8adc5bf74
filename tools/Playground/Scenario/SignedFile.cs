using System.Globalization;

namespace Playground.Scenario;

/// <summary>The signed PDF: out of the answer, onto the disk.</summary>
internal static class SignedFile
{
    /// <summary>The bytes of the answer's document.</summary>
    /// <exception cref="BrokenPromiseException">It is no PDF, or not what the answer says of it.</exception>
    public static byte[] Read(FlowAnswer answer)
    {
        string document = answer.Promised(200, "downloadedDocument");
        byte[] buffer = new byte[document.Length];
        if (!Convert.TryFromBase64String(document, buffer, out int length))
        {
            throw new BrokenPromiseException("Promised was a document in base64; downloadedDocument is something else.");
        }

        byte[] file = buffer[..length];
        string extension = answer.Promised(200, "fileExtension");
        if (!file.AsSpan().StartsWith("%PDF"u8) || extension != "pdf")
        {
            throw new BrokenPromiseException($"Promised was a PDF; it is another file, or fileExtension ({extension}) is wrong.");
        }

        return answer.Promised(200, "fileSize") == length.ToString(CultureInfo.InvariantCulture)
            ? file
            : throw new BrokenPromiseException($"Promised was the size of the document, {length} bytes; fileSize says otherwise.");
    }

    /// <summary>Saves a file; what could not be written whole never has the final name.</summary>
    public static async Task SaveAsync(byte[] file, string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string unfinished = path + ".part";
        await File.WriteAllBytesAsync(unfinished, file, cancellationToken);
        File.Move(unfinished, path, overwrite: true);
    }
}
