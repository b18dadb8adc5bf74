namespace PacPackager.Flows.Expressions;

/// <summary>A part of an expression in the workflow definition language; a tree that never changes.</summary>
/// <param name="Start">Offset of its first character in the text it was read from.</param>
/// <param name="End">Offset behind its last character.</param>
internal abstract record Expression(int Start, int End)
{
    /// <summary>What it is made of, in the order written.</summary>
    internal abstract IReadOnlyList<Expression> Children { get; }

    /// <summary>Itself and all below it, from the outside in and from left to right.</summary>
    internal IEnumerable<Expression> All()
    {
        Stack<Expression> open = new([this]);
        while (open.TryPop(out Expression? current))
        {
            yield return current;
            for (int at = current.Children.Count - 1; at >= 0; at--)
            {
                open.Push(current.Children[at]);
            }
        }
    }
}
