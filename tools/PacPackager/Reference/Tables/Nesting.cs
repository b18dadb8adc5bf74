using Newtonsoft.Json.Linq;
using PacPackager.Comparison.Fields;

namespace PacPackager.Reference.Tables;

/// <summary>The shapes a walk has gone into: how it ends where a schema contains itself, or goes deeper than anyone reads.</summary>
internal sealed record Nesting(JObject? Content = null, Nesting? Outer = null)
{
    // Accepted connectors stay below 15.
    private const int Deepest = 32;

    private int Depth { get; } = Outer is null ? 0 : Outer.Depth + 1;

    /// <summary>The walk one level deeper, or null where it has to end.</summary>
    internal Nesting? Into(Shape shape)
    {
        for (Nesting? level = this; level is not null; level = level.Outer)
        {
            if (level.Content is not null && ReferenceEquals(level.Content, shape.Content))
            {
                return null;
            }
        }

        return Depth < Deepest ? new Nesting(shape.Content, this) : null;
    }
}
