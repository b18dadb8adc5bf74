namespace ConnectorRules;

/// <summary>The rules that look at one part of a connector.</summary>
/// <param name="Name">The part.</param>
/// <param name="Rules">The rules in reading order.</param>
public sealed record RuleGroup(string Name, IReadOnlyList<IRule> Rules);
