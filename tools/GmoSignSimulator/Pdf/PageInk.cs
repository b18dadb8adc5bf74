using GmoSignSimulator.Domain;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Graphics.Operations.SpecialGraphicsState;
using UglyToad.PdfPig.Writer;

namespace GmoSignSimulator.Pdf;

/// <summary>Draws on one page in the coordinates people see, whatever the page's own are.</summary>
internal sealed class PageInk
{
    private readonly PdfPageBuilder page;
    private readonly PageFrame frame;
    private readonly IReadOnlyList<TextFont> fonts;

    private PageInk(PdfPageBuilder page, PageFrame frame, IReadOnlyList<TextFont> fonts)
    {
        this.page = page;
        this.frame = frame;
        this.fonts = fonts;
    }

    public double Height => frame.Height;

    /// <summary>How many characters no font could draw.</summary>
    public int Undrawn { get; private set; }

    /// <summary>The service's size where the request gives none: 10.5 on A4 portrait, else 7.5 (help centre 52734676347033).</summary>
    public double DefaultFontSize => Math.Abs(frame.Width - 595) < 2 && Math.Abs(frame.Height - 842) < 2 ? 10.5 : 7.5;

    /// <summary>Copies a page and prepares it for drawing on top.</summary>
    public static PageInk Copy(PdfDocumentBuilder builder, PdfDocument source, int number, IReadOnlyList<TextFont> fonts)
    {
        Page original = source.GetPage(number);
        PdfPageBuilder page = builder.AddPage(source, number);
        PageInk ink = new(page, PageFrame.Of(source, original), fonts);
        Isolate(page, original.Operations);
        page.CurrentStream.Operations.Add(new ModifyCurrentTransformationMatrix(ink.frame.Matrix));
        return ink;
    }

    /// <summary>An empty A4 page.</summary>
    public static PageInk Blank(PdfDocumentBuilder builder, IReadOnlyList<TextFont> fonts)
    {
        PdfPageBuilder page = builder.AddPage(PageSize.A4);
        return new PageInk(page, new PageFrame(0, 0, page.PageSize.Width, page.PageSize.Height, 0), fonts);
    }

    /// <summary>Percent from the top left become points from the bottom left; a box given backwards is turned round.</summary>
    public TextBox Place(PlacedField field)
    {
        // The contract lets a signer's check box go without its right edge: it is then as wide as it is high.
        double right = field.EndX is { } endX
            ? frame.Width * endX / 100
            : (frame.Width * field.StartX / 100) + (frame.Height * Math.Abs(field.EndY - field.StartY) / 100);
        double left = frame.Width * field.StartX / 100;
        double top = frame.Height * (100 - field.StartY) / 100;
        double bottom = frame.Height * (100 - field.EndY) / 100;
        return new TextBox(Math.Min(left, right), Math.Min(bottom, top), Math.Abs(right - left), Math.Abs(top - bottom));
    }

    public void Frame(TextBox box, InkColor color)
    {
        page.SetStrokeColor(color.Red, color.Green, color.Blue);
        page.DrawRectangle(new PdfPoint(box.Left, box.Bottom), box.Width, box.Height, 0.75);
        page.ResetColor();
    }

    /// <summary>A check mark that fills a square in the middle of the box.</summary>
    public void Tick(TextBox box)
    {
        double side = Math.Min(box.Width, box.Height);
        double left = box.Left + ((box.Width - side) / 2);
        double bottom = box.Bottom + ((box.Height - side) / 2);
        PdfPoint low = new(left + (side * 0.4), bottom + (side * 0.15));
        page.DrawLine(new PdfPoint(left + (side * 0.12), bottom + (side * 0.5)), low, 1.2);
        page.DrawLine(low, new PdfPoint(left + (side * 0.9), bottom + (side * 0.9)), 1.2);
    }

    /// <summary>Draws a text from the top left of a box, broken at the right edge; what is too long goes on below.</summary>
    public void Paragraph(TextBox box, string text, double size)
    {
        double baseline = box.Top - size;
        foreach (string line in LineBreaker.Break(text, box.Width, part => Width(part, size)))
        {
            Line(line, box.Left, baseline, size);
            baseline -= size * 1.25;
        }
    }

    /// <summary>Draws one line, made smaller where the width demands it; gives the size used.</summary>
    public double FittedLine(string text, double left, double baseline, double width, double size)
    {
        double natural = Width(text, size);
        double fitted = natural > width && natural > 0 ? size * width / natural : size;
        Line(text, left, baseline, fitted);
        return fitted;
    }

    /// <summary>Draws one line from a point on its baseline.</summary>
    public void Line(string text, double left, double baseline, double size)
    {
        foreach (TextRun run in Runs(text, size))
        {
            if (run.Font is null)
            {
                Missing(run, left, baseline, size);
            }
            else
            {
                page.AddText(run.Text, size, new PdfPoint(left, baseline), run.Font.For(run.Text));
            }

            left += run.Width;
        }
    }

    /// <summary>Width of a line in points.</summary>
    public double Width(string text, double size) => Runs(text, size).Sum(run => run.Width);

    public void Color(InkColor color) => page.SetTextAndFillColor(color.Red, color.Green, color.Blue);

    public void Black() => page.ResetColor();

    private IReadOnlyList<TextRun> Runs(string text, double size) => TextRun.Split(text, fonts, (font, part) => font.Measure(page, part, size), size);

    private void Missing(TextRun run, double left, double baseline, double size)
    {
        Undrawn += run.Characters;
        page.DrawRectangle(new PdfPoint(left, baseline - (size * 0.15)), run.Width, size, 0.5);
        page.AddText(run.MissingLabel, size / 2, new PdfPoint(left + (size * 0.1), baseline + (size * 0.15)), fonts[0].For(run.MissingLabel));
    }

    /// <summary>
    /// Whatever the original leaves behind (a scale, a colour, saved states it never restores) must not reach what is drawn on top:
    /// it is put between as many saves and restores as it needs.
    /// </summary>
    private static void Isolate(PdfPageBuilder page, IReadOnlyList<IGraphicsStateOperation> original)
    {
        int depth = 0;
        int lowest = 0;
        foreach (IGraphicsStateOperation operation in original)
        {
            depth += operation switch { Push => 1, Pop => -1, _ => 0 };
            lowest = Math.Min(lowest, depth);
        }

        page.SelectContentStream(0);
        page.NewContentStreamBefore();
        for (int save = 0; save < 1 - lowest; save++)
        {
            page.CurrentStream.Operations.Add(Push.Value);
        }

        page.SelectContentStream(page.ContentStreams.Count - 1);
        for (int restore = 0; restore < 1 - lowest + depth; restore++)
        {
            page.CurrentStream.Operations.Add(Pop.Value);
        }
    }
}
