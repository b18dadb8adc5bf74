using PacPackager.Flows.Expressions;

namespace PacPackager.Tests.Flows.Expressions;

public sealed class FunctionCheckTests
{
    [Theory]
    [InlineData("varables('x')", 0, "'varables' is no function.", "Write 'variables'.")]
    [InlineData("concat('a', tolowr('B'))", 12, "'tolowr' is no function.", "Write 'toLower'.")]
    [InlineData("now()", 0, "'now' is no function.", "Write 'utcNow'.")]
    [InlineData("frobnicate()", 0, "'frobnicate' is no function.", "Name a function of the workflow definition language.")]
    public void An_unknown_function_is_named_with_the_nearest_one(string text, int offset, string fault, string remedy)
    {
        ExpressionException found = Assert.Single(FunctionCheck.Unknown(WorkflowExpression.Parse(text)));

        Assert.Equal((offset, fault, remedy), (found.Offset, found.Fault, found.Remedy));
    }

    [Theory]
    [InlineData("equals(1)", "'equals' is given 1 argument and takes 2 arguments.")]
    [InlineData("body()", "'body' is given no argument and takes 1 argument.")]
    [InlineData("triggerBody('x')", "'triggerBody' is given 1 argument and takes no arguments.")]
    [InlineData("utcNow('a', 'b')", "'utcNow' is given 2 arguments and takes 0 to 1 arguments.")]
    [InlineData("coalesce()", "'coalesce' is given no argument and takes at least 1 argument.")]
    public void A_wrong_number_of_arguments_is_told(string text, string fault)
    {
        ExpressionException found = Assert.Single(FunctionCheck.WrongArity(WorkflowExpression.Parse(text)));

        Assert.Equal(fault, found.Fault);
    }

    [Theory]
    [InlineData("CONCAT('a', ToUpper('b'), encodeURIComponent('c'))")]
    [InlineData("if(and(equals(1, 2), not(false)), null, json('{}'))")]
    public void Letter_case_does_not_count(string text)
    {
        Expression expression = WorkflowExpression.Parse(text);

        Assert.Empty(FunctionCheck.Unknown(expression));
        Assert.Empty(FunctionCheck.WrongArity(expression));
    }
}
