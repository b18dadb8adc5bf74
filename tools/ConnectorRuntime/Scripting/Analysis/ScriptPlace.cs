using Connectors;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>A place in a script.</summary>
/// <param name="Text">What stands there, ready to be quoted.</param>
/// <param name="Position">Where, in the script's own lines.</param>
public sealed record ScriptPlace(string Text, SourcePosition Position);
