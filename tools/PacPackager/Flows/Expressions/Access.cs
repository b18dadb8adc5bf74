namespace PacPackager.Flows.Expressions;

/// <summary>A member or item of a value: <c>x['a']</c>, <c>x?['a']</c>, <c>x.a</c>, <c>x?.a</c>, <c>x[0]</c>.</summary>
/// <param name="Target">The value looked into.</param>
/// <param name="Key">Which member or item; for <c>.a</c> the literal text a.</param>
/// <param name="IsSafe">Whether a question mark makes a missing target null instead of a failure.</param>
/// <param name="Start">Offset where the target begins.</param>
/// <param name="End">Offset behind the key.</param>
internal sealed record Access(Expression Target, Expression Key, bool IsSafe, int Start, int End) : Expression(Start, End)
{
    internal override IReadOnlyList<Expression> Children { get; } = [Target, Key];
}
