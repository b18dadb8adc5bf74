using PacPackager.Flows.Expressions;

namespace PacPackager.Tests.Flows.Expressions;

public sealed class WorkflowExpressionTests
{
    [Theory]
    [InlineData("'it''s'", "it's")]
    [InlineData("''", "")]
    [InlineData("'@{not read}'", "@{not read}")]
    [InlineData("5", 5L)]
    [InlineData("-12", -12L)]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("null", null)]
    [InlineData("1e300", 1e300)]
    public void A_literal_keeps_its_value(string text, object? expected)
    {
        Literal literal = Assert.IsType<Literal>(WorkflowExpression.Parse(text));

        Assert.Equal(expected, literal.Value);
    }

    [Theory]
    [InlineData("7.5", "7.5")]
    [InlineData("1.5e-3", "0.0015")]
    public void A_fraction_is_a_decimal(string text, string expected)
    {
        Literal literal = Assert.IsType<Literal>(WorkflowExpression.Parse(text));

        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), literal.Value);
    }

    [Fact]
    public void A_call_has_its_arguments_in_order()
    {
        Call call = Assert.IsType<Call>(WorkflowExpression.Parse(" Concat ( 'a' , variables('b'), 3 ) "));

        Assert.True(call.Is("concat"));
        Assert.Equal(3, call.Arguments.Count);
        Assert.Equal("b", Assert.IsType<Call>(call.Arguments[1]).FirstText);
    }

    [Theory]
    [InlineData("body('Register')?['document_code']", true)]
    [InlineData("body('Register')['document_code']", false)]
    [InlineData("body('Register')?.document_code", true)]
    [InlineData("body('Register').document_code", false)]
    public void A_member_may_be_written_in_four_ways(string text, bool isSafe)
    {
        Access access = Assert.IsType<Access>(WorkflowExpression.Parse(text));

        Assert.Equal("document_code", Assert.IsType<Literal>(access.Key).Value);
        Assert.Equal("body", Assert.IsType<Call>(access.Target).Name);
        Assert.Equal(isSafe, access.IsSafe);
    }

    [Fact]
    public void Members_and_items_chain_from_left_to_right()
    {
        Access last = Assert.IsType<Access>(WorkflowExpression.Parse("triggerBody()?['list'][add(1, 2)].name"));

        Assert.Equal("name", Assert.IsType<Literal>(last.Key).Value);
        Access item = Assert.IsType<Access>(last.Target);
        Assert.Equal("add", Assert.IsType<Call>(item.Key).Name);
        Assert.Equal("list", Assert.IsType<Literal>(Assert.IsType<Access>(item.Target).Key).Value);
    }

    [Fact]
    public void Each_part_knows_where_it_stands()
    {
        const string Text = "concat('a', body('B')?['c'])";
        string[] parts = [.. WorkflowExpression.Parse(Text).All().Select(part => Text[part.Start..part.End])];

        Assert.Equal([Text, "'a'", "body('B')?['c']", "body('B')", "'B'", "'c'"], parts);
    }

    [Theory]
    [InlineData("", 0, "The expression is empty.")]
    [InlineData("concat('a", 7, "The quote is not closed.")]
    [InlineData("concat('a'", 6, "The parenthesis of 'concat' is not closed.")]
    [InlineData("concat(", 6, "The parenthesis of 'concat' is not closed.")]
    [InlineData("concat('a', )", 12, "An expression is missing here.")]
    [InlineData("concat('a' 'b')", 11, "''b')' stands where ',' or ')' is expected.")]
    [InlineData("concat('it's')", 11, "'s')' follows the end of a text.")]
    [InlineData("concat(‘a’)", 7, "Text is quoted with ‘.")]
    [InlineData("concat(\"a\")", 7, "Text is quoted with \".")]
    [InlineData("body('A') body('B')", 10, "'body('B')' follows the end of the expression.")]
    [InlineData("body('A'))", 9, "')' follows the end of the expression.")]
    [InlineData("body('A')['b'", 9, "'[' is not closed.")]
    [InlineData("body('A')?", 9, "'?' is followed by no key.")]
    [InlineData("body('A').", 10, "'.' is followed by no name.")]
    [InlineData("variables", 0, "'variables' is no value and no function call.")]
    [InlineData("12ab", 0, "'12ab' is no number.")]
    [InlineData("-", 0, "'-' is no number.")]
    [InlineData("#a", 0, "'#' begins no expression.")]
    public void What_is_no_expression_is_refused_with_its_place(string text, int offset, string fault)
    {
        ExpressionException refusal = Assert.Throws<ExpressionException>(() => WorkflowExpression.Parse(text));

        Assert.Equal((offset, fault), (refusal.Offset, refusal.Fault));
        Assert.EndsWith(".", refusal.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not(", ")")]
    [InlineData("x('a')['", "']")]
    public void A_hostile_depth_is_refused(string open, string close)
    {
        string nested = string.Concat(Enumerable.Repeat(open, 100_000)) + "1" + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Throws<ExpressionException>(() => WorkflowExpression.Parse(nested));
    }

    [Fact]
    public void A_hostile_chain_is_refused()
    {
        Assert.Throws<ExpressionException>(() => WorkflowExpression.Parse("item()" + string.Concat(Enumerable.Repeat("[0]", 100_000))));
    }
}
