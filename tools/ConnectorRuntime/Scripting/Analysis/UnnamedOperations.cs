using Connectors;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>What a script does with an operation whose id it does not name.</summary>
/// <param name="Answered">True where at least one way leads to an answer, false where every way refuses, null where that is not sure.</param>
/// <param name="Reason">Half a sentence that continues "an operation the script does not name ...".</param>
/// <param name="Position">Where it ends; the script's beginning where there is no one place.</param>
public sealed record UnnamedOperations(bool? Answered, string Reason, SourcePosition Position);
