using ConnectorRules.Extensions.Shapes;
using ConnectorRules.Subject;
using Connectors.Diagnostics;

namespace ConnectorRules.Extensions;

/// <summary>An extension of the platform in the places where its value means the same.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Value">What its value has to be.</param>
/// <param name="Places">The objects in which the platform sees it; none where rules of another group judge that, or nothing is known.</param>
internal sealed record Extension(string Name, Shape Value, params IReadOnlyList<NodeKind> Places)
{
    /// <summary>How much it weighs when it stands elsewhere: a label lost is less than a trigger that is none.</summary>
    internal Severity Misplaced { get; init; } = Severity.Warning;

    /// <summary>How much it weighs when its value is of another kind or none of the words allowed.</summary>
    internal Severity Mistaken { get; init; } = Severity.Warning;
}
