namespace Connectors;

/// <summary>One way to be let in: all the named schemes together.</summary>
/// <param name="Schemes">Names from the definition's security schemes; none means that no credential is needed.</param>
public sealed record SecurityRequirement(IReadOnlyList<string> Schemes);
