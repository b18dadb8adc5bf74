using System.IO.Compression;
using System.Text;

namespace ScriptTests.Files;

/// <summary>The first bytes of real files, and enough behind them.</summary>
internal static class SampleFile
{
    public static byte[] Pdf { get; } = [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n<<>>\nendobj\n"u8];

    public static byte[] Ole { get; } = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[40]];

    public static byte[] Docx { get; } = Zip("[Content_Types].xml", "word/document.xml");

    public static byte[] Xlsx { get; } = Zip("[Content_Types].xml", "xl/workbook.xml");

    public static byte[] Pptx { get; } = Zip("[Content_Types].xml", "ppt/presentation.xml");

    public static byte[] PlainZip { get; } = Zip("readme.txt");

    /// <summary>Bytes that look like no file at all, the same in every run.</summary>
    public static byte[] Noise(int count)
    {
        byte[] noise = new byte[count];
        new Random(20260131 + count).NextBytes(noise);
        return noise;
    }

    private static byte[] Zip(params string[] names)
    {
        using MemoryStream memory = new();
        using (ZipArchive archive = new(memory, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            foreach (string name in names)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write("<xml/>"u8);
            }
        }

        return memory.ToArray();
    }
}
