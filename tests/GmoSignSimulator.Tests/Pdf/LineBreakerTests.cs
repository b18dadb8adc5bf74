using GmoSignSimulator.Pdf;

namespace GmoSignSimulator.Tests.Pdf;

public sealed class LineBreakerTests
{
    [Theory]
    [InlineData("one two three", 8, "one two|three")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("a\nb", 10, "a|b")]
    [InlineData("a\r\n\r\nb", 10, "a||b")]
    [InlineData("", 10, "")]
    [InlineData("ab", 0, "a|b")]
    [InlineData("a😀😀", 2, "a|😀|😀")]
    [InlineData("契約書契約書", 3, "契約書|契約書")]
    public void Lines_fit_the_width(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), LineBreaker.Break(text, width, part => part.Length));
}
