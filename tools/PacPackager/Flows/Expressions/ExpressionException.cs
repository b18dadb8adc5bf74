namespace PacPackager.Flows.Expressions;

/// <summary>A text is no expression of the workflow definition language.</summary>
/// <param name="fault">What is wrong.</param>
/// <param name="remedy">One imperative sentence.</param>
/// <param name="offset">Where in the text, counted from 0.</param>
internal sealed class ExpressionException(string fault, string remedy, int offset) : Exception($"{fault} {remedy}")
{
    /// <summary>What is wrong.</summary>
    internal string Fault { get; } = fault;

    /// <summary>How to mend it.</summary>
    internal string Remedy { get; } = remedy;

    /// <summary>Offset in the text, counted from 0.</summary>
    internal int Offset { get; } = offset;
}
