using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace GmoSignSimulator.Pdf;

/// <summary>The visible part of a page: its crop box in the page's own units, and how it is turned for display.</summary>
/// <param name="Left">Left edge, points.</param>
/// <param name="Bottom">Lower edge, points.</param>
/// <param name="CropWidth">Width before turning, points.</param>
/// <param name="CropHeight">Height before turning, points.</param>
/// <param name="Rotation">Degrees clockwise: 0, 90, 180 or 270.</param>
internal sealed record PageFrame(double Left, double Bottom, double CropWidth, double CropHeight, int Rotation)
{
    /// <summary>Deepest page tree that is followed; a tree may wrongly contain itself.</summary>
    private const int DeepestTree = 64;

    private bool IsTurned => Rotation is 90 or 270;

    /// <summary>Width as displayed, points.</summary>
    public double Width => IsTurned ? CropHeight : CropWidth;

    /// <summary>Height as displayed, points.</summary>
    public double Height => IsTurned ? CropWidth : CropHeight;

    /// <summary>The matrix from displayed points (origin bottom left) to the page's own units.</summary>
    public double[] Matrix => Rotation switch
    {
        90 => [0, 1, -1, 0, Left + CropWidth, Bottom],
        180 => [-1, 0, 0, -1, Left + CropWidth, Bottom + CropHeight],
        270 => [0, -1, 1, 0, Left, Bottom + CropHeight],
        _ => [1, 0, 0, 1, Left, Bottom],
    };

    public static PageFrame Of(PdfDocument document, Page page)
    {
        PdfRectangle media = page.MediaBox.Bounds;
        PdfRectangle crop = CropBox(document, page.Dictionary) ?? media;
        (double left, double right) = Overlap(crop.BottomLeft.X, crop.TopRight.X, media.BottomLeft.X, media.TopRight.X);
        (double bottom, double top) = Overlap(crop.BottomLeft.Y, crop.TopRight.Y, media.BottomLeft.Y, media.TopRight.Y);
        return new PageFrame(left, bottom, right - left, top - bottom, page.Rotation.Value);
    }

    /// <summary>The crop box can stand on a parent of the page, where the reader does not look for it.</summary>
    private static PdfRectangle? CropBox(PdfDocument document, DictionaryToken page)
    {
        DictionaryToken? node = page;
        for (int depth = 0; node is not null && depth < DeepestTree; depth++)
        {
            if (Resolve<ArrayToken>(document, node, NameToken.CropBox) is { Length: 4 } corners)
            {
                double[] numbers = [.. corners.Data.Select(corner => Resolve(document, corner)).OfType<NumericToken>().Select(number => number.Data)];
                return numbers.Length == 4 ? new PdfRectangle(numbers[0], numbers[1], numbers[2], numbers[3]) : null;
            }

            node = Resolve<DictionaryToken>(document, node, NameToken.Parent);
        }

        return null;
    }

    /// <summary>A crop box counts as far as it lies on the medium; the corners of either may be given in any order.</summary>
    private static (double Low, double High) Overlap(double one, double other, double mediaOne, double mediaOther)
    {
        double low = Math.Max(Math.Min(one, other), Math.Min(mediaOne, mediaOther));
        double high = Math.Min(Math.Max(one, other), Math.Max(mediaOne, mediaOther));
        return high > low ? (low, high) : (Math.Min(mediaOne, mediaOther), Math.Max(mediaOne, mediaOther));
    }

    private static T? Resolve<T>(PdfDocument document, DictionaryToken node, NameToken key)
        where T : class, IToken => node.TryGet(key, out IToken? value) ? Resolve(document, value) as T : null;

    private static IToken? Resolve(PdfDocument document, IToken? token) =>
        token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data)?.Data : token;
}
