using PacPackager.Flows.Model;

namespace PacPackager.Flows.Expressions;

/// <summary>Holds the calls of an expression to the functions there are.</summary>
internal static class FunctionCheck
{
    /// <summary>Calls of functions that do not exist.</summary>
    internal static IEnumerable<ExpressionException> Unknown(Expression expression) => expression.All()
        .OfType<Call>()
        .Where(call => WorkflowFunctions.Find(call.Name) is null)
        .Select(call => new ExpressionException($"'{call.Name}' is no function.", Nearest(call.Name), call.Start));

    /// <summary>Calls with too few or too many arguments.</summary>
    internal static IEnumerable<ExpressionException> WrongArity(Expression expression) =>
        from call in expression.All().OfType<Call>()
        let function = WorkflowFunctions.Find(call.Name)
        where function is not null && !function.Takes(call.Arguments.Count)
        select new ExpressionException(
            $"'{call.Name}' is given {Count(call.Arguments.Count)} and takes {function.Arity}.", $"Give it {function.Arity}.", call.Start);

    // Other languages have this one, and the nearest name would be 'not'.
    private static string Nearest(string name) => name.Equals("now", StringComparison.OrdinalIgnoreCase) ? "Write 'utcNow'." : Suggestion.Remedy(
        name, WorkflowFunctions.All.Select(function => function.Name), "Name a function of the workflow definition language.");

    private static string Count(int count) => count switch
    {
        0 => "no argument",
        1 => "1 argument",
        _ => $"{count} arguments",
    };
}
