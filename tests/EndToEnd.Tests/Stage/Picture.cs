using System.Globalization;
using System.Text;

namespace EndToEnd.Tests.Stage;

/// <summary>A page in shades of grey, one byte a pixel.</summary>
internal sealed record Picture(int Width, int Height, ReadOnlyMemory<byte> Pixels)
{
    /// <summary>A difference that eyes see; painting edges smoothly makes smaller ones.</summary>
    private const int Visible = 40;

    /// <summary>Reads the binary PGM format: <c>P5 width height 255</c>, then the pixels.</summary>
    public static Picture Read(byte[] pgm)
    {
        string[] header = Encoding.ASCII.GetString(pgm, 0, Math.Min(pgm.Length, 64)).Split(['\n', ' '], 5);
        int width = int.Parse(header[1], CultureInfo.InvariantCulture);
        int height = int.Parse(header[2], CultureInfo.InvariantCulture);
        return header[0] == "P5" && header[3] == "255"
            ? new Picture(width, height, pgm.AsMemory(pgm.Length - (width * height)))
            : throw new InvalidDataException("This is no binary PGM picture.");
    }

    /// <summary>Where this picture differs from one of the same page before, in percent from the top left corner.</summary>
    public IReadOnlyList<(double X, double Y)> NewInk(Picture before)
    {
        if ((Width, Height) != (before.Width, before.Height))
        {
            throw new InvalidDataException("The two pages differ in size.");
        }

        return
        [
            .. from pixel in Enumerable.Range(0, Width * Height)
               where Math.Abs(Pixels.Span[pixel] - before.Pixels.Span[pixel]) > Visible
               select (((pixel % Width) + 0.5) * 100 / Width, ((pixel / Width) + 0.5) * 100 / Height),
        ];
    }
}
