using System.Globalization;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace GmoSignSimulator.Tests.Harness;

/// <summary>Small PDFs of every kind the tests need.</summary>
internal static class SamplePdf
{
    public const string OriginalText = "Original";

    /// <summary>A4 portrait pages with one line each.</summary>
    public static byte[] A4(int pages = 1)
    {
        using PdfDocumentBuilder builder = new();
        PdfDocumentBuilder.AddedFont font = builder.AddStandard14Font(Standard14Font.Helvetica);
        for (int page = 0; page < pages; page++)
        {
            builder.AddPage(PageSize.A4).AddText(OriginalText, 12, new PdfPoint(72, 760), font);
        }

        return builder.Build();
    }

    /// <summary>
    /// A page whose boxes stand on its parent, with a crop box away from the origin, and content that leaves a scale, a colour and saved
    /// states behind.
    /// </summary>
    public static byte[] Awkward(int rotation, string content = "q 0.5 0 0 0.5 0 0 cm q 1 0 0 rg BT /F1 40 Tf 300 900 Td (Original) Tj ET") => Write(
        "<< /Type /Catalog /Pages 2 0 R >>",
        $"<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 800 1000] /CropBox [700 200 100 900] /Rotate {rotation} /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
        $"<< /Length {content.Length} >>\nstream\n{content}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

    /// <summary>Says that it is encrypted with a password nobody knows.</summary>
    public static byte[] Encrypted()
    {
        string text = Encoding.ASCII.GetString(Awkward(0));
        string key = new('A', 64);
        return Encoding.ASCII.GetBytes(text.Replace(
            "/Root 1 0 R", $"/Root 1 0 R /ID [<{key[..32]}> <{key[..32]}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <{key}> /U <{key}> /P -4 >>",
            StringComparison.Ordinal));
    }

    private static byte[] Write(params string[] objects)
    {
        StringBuilder file = new("%PDF-1.4\n");
        List<int> offsets = [];
        foreach (string each in objects)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{offsets.Count} 0 obj\n{each}\nendobj\n");
        }

        int table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Length + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
