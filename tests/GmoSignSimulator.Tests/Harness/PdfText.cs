using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace GmoSignSimulator.Tests.Harness;

/// <summary>What a PDF says, and where.</summary>
internal static class PdfText
{
    public static string Of(byte[] file)
    {
        using PdfDocument document = PdfDocument.Open(file);
        return string.Join('\n', document.GetPages().Select(page => page.Text));
    }

    public static string OfPage(byte[] file, int number)
    {
        using PdfDocument document = PdfDocument.Open(file);
        return document.GetPage(number).Text;
    }

    /// <summary>Where a text starts on a page, in percent of the displayed page from its top left, with its size in points.</summary>
    public static (double X, double Y, double Size) PlaceOf(byte[] file, string text, int number = 1)
    {
        using PdfDocument document = PdfDocument.Open(file);
        Page page = document.GetPage(number);
        int index = page.Text.IndexOf(text, StringComparison.Ordinal);
        Assert.True(index >= 0, $"'{text}' is not on the page: {page.Text}");
        Letter letter = page.Letters[index];
        (double width, double height) = page.Rotation.SwapsAxis
            ? (page.CropBox.Bounds.Height, page.CropBox.Bounds.Width)
            : (page.CropBox.Bounds.Width, page.CropBox.Bounds.Height);
        return (100 * letter.StartBaseLine.X / width, 100 * (1 - (letter.StartBaseLine.Y / height)), letter.PointSize);
    }
}
