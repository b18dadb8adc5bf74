using Connectors;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>Something a script writes to a log that does not belong there.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The part of the log call that holds it, as written.</param>
/// <param name="Position">Where that part stands.</param>
public sealed record LoggedSecret(SecretKind Kind, string Text, SourcePosition Position);
