using PacPackager.Comparison.Sides;

namespace PacPackager.Comparison;

/// <summary>Two sides and what changed from the one to the other: what a report needs.</summary>
/// <param name="Old">The version flows were made with.</param>
/// <param name="New">The version that is to take its place.</param>
/// <param name="Changes">What changed.</param>
internal sealed record ComparedSides(Side Old, Side New, ConnectorChanges Changes)
{
    internal static ComparedSides Of(Side old, Side @new)
    {
        Side before = old.Like(@new);
        Side after = @new.Like(old);
        return new ComparedSides(before, after, ConnectorComparison.Compare(before.Connector, after.Connector));
    }
}
