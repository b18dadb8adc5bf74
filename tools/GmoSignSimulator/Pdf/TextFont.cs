using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;
using static UglyToad.PdfPig.Writer.PdfDocumentBuilder;

namespace GmoSignSimulator.Pdf;

/// <summary>One font of the chain inside one PDF being written.</summary>
internal sealed class TextFont(Func<AddedFont> add)
{
    /// <summary>The writer numbers the characters of an embedded font with one byte.</summary>
    private const int MostCharacters = 250;

    private readonly HashSet<char> used = [];
    private readonly Dictionary<char, double?> advances = [];
    private AddedFont? font;

    /// <summary>Width in points, or null when the font lacks a character.</summary>
    public double? Measure(PdfPageBuilder page, string text, double size)
    {
        double width = 0;
        foreach (char letter in text)
        {
            if (Advance(page, letter) is not { } advance)
            {
                return null;
            }

            width += advance;
        }

        return width * size;
    }

    /// <summary>The font to draw a text with; another copy once one is full.</summary>
    public AddedFont For(string text)
    {
        if (font is null || used.Union(text).Count() > MostCharacters)
        {
            font = add();
            used.Clear();
        }

        used.UnionWith(text);
        return font;
    }

    /// <summary>Width at one point; kept, because the writer says "missing" with an exception.</summary>
    private double? Advance(PdfPageBuilder page, char letter)
    {
        if (!advances.TryGetValue(letter, out double? advance))
        {
            advance = char.IsSurrogate(letter) ? null : Ask(page, letter);
            advances[letter] = advance;
        }

        return advance;
    }

    private double? Ask(PdfPageBuilder page, char letter)
    {
        try
        {
            font ??= add();
            return page.MeasureText(letter.ToString(), 1, new PdfPoint(0, 0), font)[0].EndBaseLine.X;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
