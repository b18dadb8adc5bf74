namespace Connectors;

/// <summary>The connector's custom code as it stands on disk.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Text">The whole text, without a byte order mark.</param>
public sealed record ScriptFile(string Path, string Text);
