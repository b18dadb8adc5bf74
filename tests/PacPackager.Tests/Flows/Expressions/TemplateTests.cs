using PacPackager.Flows.Expressions;

namespace PacPackager.Tests.Flows.Expressions;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("someone@example.com", "someone@example.com")]
    [InlineData("a @@ b", "a @@ b")]
    [InlineData("@@", "@")]
    [InlineData("@@concat('a')", "@concat('a')")]
    [InlineData("@@{x}", "@{x}")]
    [InlineData("Write @@{x} here", "Write @{x} here")]
    [InlineData(" @concat(", " @concat(")]
    public void Plain_text_has_its_escapes_resolved(string value, string text)
    {
        Template template = Template.Parse(value);

        Assert.Equal((text, false, false), (template.Text, template.IsExpression, template.IsInterpolation));
    }

    [Fact]
    public void A_whole_expression_keeps_its_type()
    {
        Template template = Template.Parse("@body('Register')");

        Assert.True(template.IsExpression);
        Assert.False(template.IsInterpolation);
        Assert.Equal(1, Assert.IsType<Call>(template.Whole).Start);
        Assert.Null(template.Text);
    }

    [Fact]
    public void Expressions_in_braces_are_woven_into_text()
    {
        Template template = Template.Parse("/documents/@{encodeURIComponent(concat('}', '{', '@{'))}/file@{1}");

        Assert.True(template.IsInterpolation);
        Assert.Equal(["/documents/", null, "/file", null], template.Parts.Select(part => part.Text));
        Assert.Equal("encodeURIComponent", Assert.IsType<Call>(template.Parts[1].Expression).Name);
    }

    [Fact]
    public void One_expression_in_braces_still_makes_text()
    {
        Template template = Template.Parse("@{body('A')}");

        Assert.True(template.IsInterpolation);
        Assert.Null(template.Whole);
    }

    [Theory]
    [InlineData("@", 1, "The expression is empty.")]
    [InlineData("@{}", 2, "An expression is missing here.")]
    [InlineData("a @{body('A')", 2, "'@{' is not closed.")]
    [InlineData("a @{body('A') b}", 14, "'b}' stands where '}' is expected.")]
    [InlineData("a @{body('A')) b}", 13, "') b}' stands where '}' is expected.")]
    [InlineData("a @{body('A'} b", 8, "The parenthesis of 'body' is not closed.")]
    [InlineData("@John", 1, "'John' is no value and no function call.")]
    public void A_broken_one_is_refused_with_its_place(string value, int offset, string fault)
    {
        ExpressionException refusal = Assert.Throws<ExpressionException>(() => Template.Parse(value));

        Assert.Equal((offset, fault), (refusal.Offset, refusal.Fault));
    }
}
