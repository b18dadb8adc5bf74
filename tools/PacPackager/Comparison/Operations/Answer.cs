using Connectors;

namespace PacPackager.Comparison.Operations;

/// <summary>Which of an operation's answers the designer takes the outputs from.</summary>
internal static class Answer
{
    /// <summary>200 before 201 before any other success before <c>default</c>, the first that has a schema; or null.</summary>
    internal static Response? Of(Operation operation) => operation.Responses
        .Where(response => response.Schema is not null && Rank(response.StatusCode) is not null)
        .MinBy(response => Rank(response.StatusCode));

    internal static bool IsSuccess(string statusCode) => Rank(statusCode) is not null;

    private static int? Rank(string statusCode) => statusCode switch
    {
        "default" => int.MaxValue,
        ['2', ..] when int.TryParse(statusCode, out int code) => code,
        _ => null,
    };
}
