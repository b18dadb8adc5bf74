using ConnectorRules.Subject;

namespace ConnectorRules.Schemas.Keywords;

/// <summary>A keyword of Swagger 2.0 in the places where its value means the same.</summary>
/// <param name="Name">As it is written.</param>
/// <param name="Kind">What its value has to be.</param>
/// <param name="Places">The objects it may stand in.</param>
internal sealed record Keyword(string Name, ValueKind Kind, params IReadOnlyList<NodeKind> Places)
{
    /// <summary>The words allowed, where the value is one of a few.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
