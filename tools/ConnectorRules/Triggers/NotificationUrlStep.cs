using ConnectorRules.Subject;

namespace ConnectorRules.Triggers;

/// <summary>One schema on the way from a body to a notification address.</summary>
/// <param name="Written">The schema, be it a reference.</param>
/// <param name="Marked">The part of it that has the mark of an address; null on the way.</param>
/// <param name="IsHidden">Whether it or something around it is internal.</param>
/// <param name="Optional">The properties that lead on and are not required.</param>
internal sealed record NotificationUrlStep(
    DefinitionNode Written, DefinitionNode? Marked, bool IsHidden, IReadOnlyList<DefinitionNode> Optional);
