using GmoSignSimulator.Domain;
using GmoSignSimulator.Wire;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;
using UglyToad.PdfPig.Writer;

namespace GmoSignSimulator.Pdf;

/// <summary>Looks at an uploaded file: a PDF is taken as it is, anything else is stood for by a page that names its kind.</summary>
internal static class UploadedFile
{
    /// <summary>Readers look for the mark of a PDF within the first bytes, not only at the start.</summary>
    private const int HeaderWindow = 1024;

    /// <summary>Gives the PDF that is kept, and how many pages it has.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="path">The key that carried it, for the message.</param>
    /// <exception cref="RefusalException">Empty, protected or broken.</exception>
    public static DocumentDraft Read(byte[] bytes, string path)
    {
        if (bytes.Length == 0)
        {
            throw Refuse(path, "is an empty file.");
        }

        return bytes.AsSpan(0, Math.Min(bytes.Length, HeaderWindow)).IndexOf("%PDF-"u8) >= 0
            ? new DocumentDraft(bytes, CountPages(bytes, path))
            : new DocumentDraft(StandIn(bytes), 1);
    }

    private static int CountPages(byte[] bytes, string path)
    {
        int pages;
        try
        {
            using PdfDocument document = PdfDocument.Open(bytes);
            if (document.IsEncrypted)
            {
                throw Refuse(path, "is a protected PDF. Take the protection away and register it again.");
            }

            pages = document.NumberOfPages;
            CopyEveryPage(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw Refuse(path, "is a PDF with a password. Take the password away and register it again.");
        }
        catch (Exception exception) when (exception is not RefusalException and not OutOfMemoryException)
        {
            // The reader throws whatever a broken file makes it stumble over.
            throw Refuse(path, $"is a broken PDF ({exception.Message.TrimEnd('.')}). Export it again.");
        }

        return pages > 0 ? pages : throw Refuse(path, "is a PDF without pages.");
    }

    /// <summary>A file that cannot be copied could never be signed: better to hear it now.</summary>
    private static void CopyEveryPage(PdfDocument document)
    {
        using PdfDocumentBuilder builder = new(Stream.Null, true, PdfWriterType.Default, 1.7, null);
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            PageInk.Copy(builder, document, number, []);
        }
    }

    private static byte[] StandIn(byte[] bytes)
    {
        using PdfDocumentBuilder builder = new();
        PageInk page = PageInk.Blank(builder, new FontChain([]).For(builder));
        page.Line("The simulator does not convert files.", 56, 760, 16);
        page.Line($"This page stands for: {KindOf(bytes)}, {bytes.Length} bytes.", 56, 730, 11);
        return builder.Build();
    }

    private static string KindOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => "an Office Open XML file (docx, xlsx or pptx)",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "an older Office file (doc, xls or ppt)",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] => "a PNG picture",
        [0xFF, 0xD8, 0xFF, ..] => "a JPEG picture",
        _ => "a file of unknown kind",
    };

    private static RefusalException Refuse(string path, string message) => RefusalException.Invalid([new Violation(path, message)]);
}
