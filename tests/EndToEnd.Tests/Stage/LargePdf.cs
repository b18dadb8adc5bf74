using System.Globalization;
using System.Text;

namespace EndToEnd.Tests.Stage;

/// <summary>A PDF of one page that carries a picture of 20 million bytes which no compression makes smaller.</summary>
/// <param name="File">The whole file.</param>
/// <param name="Picture">The picture's bytes as they stand in it.</param>
internal sealed record LargePdf(byte[] File, byte[] Picture)
{
    private const int Width = 5000;
    private const int Height = 4000;

    public static LargePdf Make()
    {
        byte[] picture = new byte[Width * Height];
        new Random(20_000_000).NextBytes(picture);
        byte[][] objects =
        [
            Ascii("<< /Type /Catalog /Pages 2 0 R >>"),
            Ascii("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
            Ascii("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /P 5 0 R >> >> >>"),
            Stream("", Ascii("q 100 0 0 80 50 700 cm /P Do Q")),
            Stream($"/Type /XObject /Subtype /Image /Width {Width} /Height {Height} /ColorSpace /DeviceGray /BitsPerComponent 8 ", picture),
        ];
        return new LargePdf(Write(objects), picture);
    }

    private static byte[] Write(byte[][] objects)
    {
        using MemoryStream file = new();
        List<long> offsets = [];
        file.Write("%PDF-1.7\n"u8);
        for (int number = 1; number <= objects.Length; number++)
        {
            offsets.Add(file.Position);
            file.Write(Ascii($"{number} 0 obj\n"));
            file.Write(objects[number - 1]);
            file.Write("\nendobj\n"u8);
        }

        long table = file.Position;
        string rows = string.Concat(offsets.Select(offset => string.Create(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n")));
        int size = objects.Length + 1;
        file.Write(Ascii($"xref\n0 {size}\n0000000000 65535 f \n{rows}trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Stream(string entries, byte[] bytes) =>
        [.. Ascii($"<< {entries}/Length {bytes.Length} >>\nstream\n"), .. bytes, .. "\nendstream"u8];

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
