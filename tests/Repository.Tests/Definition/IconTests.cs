using StbImageSharp;
using TestKit;

namespace Repository.Tests.Definition;

public class IconTests
{
    private const int Edge = 230;

    private static readonly byte[] Png = File.ReadAllBytes(RepositoryPaths.Of("connector", "icon.png"));

    [Fact]
    public void Icon_is_a_square_of_the_largest_size_allowed()
    {
        ImageResult icon = Read();

        Assert.Equal((Edge, Edge), (icon.Width, icon.Height));
    }

    [Fact]
    public void Icon_file_is_small() => Assert.InRange(Png.Length, 1, 50_000);

    [Fact]
    public void Every_pixel_is_opaque() => Assert.All(Pixels(), pixel => Assert.Equal(byte.MaxValue, pixel.Alpha));

    [Fact]
    public void Background_reaches_every_edge_in_the_brand_colour()
    {
        string brand = (string)Shipped.Properties["iconBrandColor"]!;

        IEnumerable<string> atEdges = Pixels()
            .Where(pixel => pixel.X is 0 or Edge - 1 || pixel.Y is 0 or Edge - 1).Select(pixel => pixel.Colour).Distinct();

        Assert.Equal([brand], atEdges);
    }

    [Fact]
    public void Icon_shows_something() => Assert.True(Pixels().Select(pixel => pixel.Colour).Distinct().Count() > 2);

    private static ImageResult Read() => ImageResult.FromMemory(Png, ColorComponents.RedGreenBlueAlpha);

    private static IEnumerable<(int X, int Y, string Colour, byte Alpha)> Pixels()
    {
        byte[] data = Read().Data;
        return Enumerable.Range(0, data.Length / 4).Select(pixel => (
            pixel % Edge, pixel / Edge, $"#{data[4 * pixel]:x2}{data[(4 * pixel) + 1]:x2}{data[(4 * pixel) + 2]:x2}", data[(4 * pixel) + 3]));
    }
}
