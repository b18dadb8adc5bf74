using PacPackager.Reference.Layout;

namespace PacPackager.Tests.Reference;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("is_web_hook", "is_web_hook")]
    [InlineData("_it_", @"\_it\_")]
    [InlineData("a|b", @"a\|b")]
    [InlineData(@"a\|b", @"a\\\|b")]
    [InlineData("a\nb", "a<br>b")]
    [InlineData("<br>", "&lt;br>")]
    [InlineData("&lt; & &# &amp;", "&amp;lt; & &# &amp;amp;")]
    [InlineData("[a](b) `c` *d* ~~e~~", @"\[a\](b) \`c\` \*d\* \~\~e\~\~")]
    [InlineData("https://example.com/__a/~b#c_", "https://example.com/__a/~b#c_")]
    [InlineData("(http://example.com/_x_)", "(http://example.com/_x_)")]
    [InlineData("https:// _a_", @"https:// \_a\_")]
    [InlineData("#1", "#1")]
    public void Text_within_a_line_is_no_markup(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Inline(text));

    [Theory]
    [InlineData("# a", @"\# a")]
    [InlineData("- a", @"\- a")]
    [InlineData("+ a", @"\+ a")]
    [InlineData("=== a", @"\=== a")]
    [InlineData("> a", "&gt; a")]
    [InlineData("12. a", @"12\. a")]
    [InlineData("1) a", @"1\) a")]
    [InlineData("1 a", "1 a")]
    [InlineData("", "")]
    public void Text_at_the_beginning_of_a_line_is_no_block(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Block(text));

    [Theory]
    [InlineData("C #", @"C \#")]
    [InlineData("C ##", @"C #\#")]
    [InlineData("# a", "# a")]
    public void Text_of_a_heading_ends_where_it_ends(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Heading(text));
}
