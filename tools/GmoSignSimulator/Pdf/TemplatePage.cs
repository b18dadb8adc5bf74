using UglyToad.PdfPig.Writer;

namespace GmoSignSimulator.Pdf;

/// <summary>The page of a demo template: a title, and a label at the left of each merge item.</summary>
internal static class TemplatePage
{
    public static byte[] Write(string title, string[] labels)
    {
        using PdfDocumentBuilder builder = new();
        PageInk page = PageInk.Blank(builder, new FontChain([]).For(builder));
        page.Line(title, 60, 740, 22);
        for (int row = 0; row < labels.Length; row++)
        {
            page.Line(labels[row], 60, (page.Height * (1 - (0.2 + (row * 0.06)))) - 12, 12);
        }

        page.Line("For the company", 60, page.Height * 0.31, 9);
        page.Line("For the other side", 327, page.Height * 0.31, 9);
        return builder.Build();
    }
}
