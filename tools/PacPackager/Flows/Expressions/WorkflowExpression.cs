namespace PacPackager.Flows.Expressions;

/// <summary>Reads one expression, written without its leading <c>@</c>.</summary>
/// <remarks>Source: "Reference guide to workflow expression functions in Azure Logic Apps and Power Automate".</remarks>
internal static class WorkflowExpression
{
    /// <summary>Reads a text that is nothing but an expression: <c>concat('a', 'b')</c>.</summary>
    /// <exception cref="ExpressionException">It is none.</exception>
    internal static Expression Parse(string text)
    {
        ExpressionReader reader = new(text, 0);
        Expression expression = reader.ReadExpression();
        reader.ExpectEnd();
        return expression;
    }
}
