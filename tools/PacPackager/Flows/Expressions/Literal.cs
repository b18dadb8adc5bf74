namespace PacPackager.Flows.Expressions;

/// <summary>A value written out.</summary>
/// <param name="Value">A string, long, decimal, double (where a decimal is too small), bool, or null.</param>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last character.</param>
internal sealed record Literal(object? Value, int Start, int End) : Expression(Start, End)
{
    internal override IReadOnlyList<Expression> Children => [];
}
