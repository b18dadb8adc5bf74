namespace ScriptTests.Calls;

/// <summary>One mistake as the answer tells it.</summary>
internal sealed record Detail(string Path, string Label, string Message);
