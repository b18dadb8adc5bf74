namespace PacPackager.Flows.Expressions;

/// <summary>A function with its arguments: <c>concat('a', variables('b'))</c>.</summary>
/// <param name="Name">The function's name as written; letter case does not count.</param>
/// <param name="Arguments">The arguments in the order written.</param>
/// <param name="Start">Offset of the name.</param>
/// <param name="End">Offset behind the closing parenthesis.</param>
internal sealed record Call(string Name, IReadOnlyList<Expression> Arguments, int Start, int End) : Expression(Start, End)
{
    internal override IReadOnlyList<Expression> Children => Arguments;

    /// <summary>Whether it calls a function.</summary>
    internal bool Is(string function) => Name.Equals(function, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first argument where it is a text written out, or null.</summary>
    internal string? FirstText => Arguments is [Literal { Value: string text }, ..] ? text : null;
}
