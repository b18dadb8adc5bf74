using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace EndToEnd.Tests.Stage;

/// <summary>Looks at PDF files with poppler's tools, which know nothing of how ours are made.</summary>
internal static class Pdf
{
    /// <summary>The number of pages, as pdfinfo counts them.</summary>
    public static async Task<int> PagesAsync(string file)
    {
        string output = Encoding.UTF8.GetString(await RunAsync("pdfinfo", file));
        string line = output.Split('\n').Single(each => each.StartsWith("Pages:", StringComparison.Ordinal));
        return int.Parse(line["Pages:".Length..], CultureInfo.InvariantCulture);
    }

    /// <summary>All text, as pdftotext reads it.</summary>
    public static async Task<string> TextAsync(string file) => Encoding.UTF8.GetString(await RunAsync("pdftotext", "-layout", file, "-"));

    /// <summary>One page as pdftoppm paints it.</summary>
    public static async Task<Picture> PageAsync(string file, int page)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        return Picture.Read(await RunAsync("pdftoppm", "-gray", "-r", "100", "-f", number, "-l", number, file));
    }

    private static async Task<byte[]> RunAsync(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> complaints = process.StandardError.ReadToEndAsync();
        using MemoryStream output = new();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output.ToArray()
            : throw new InvalidDataException($"{program} {string.Join(' ', arguments)}: {await complaints}");
    }
}
