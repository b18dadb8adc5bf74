namespace PacStandIn;

/// <summary>One option of a command.</summary>
internal sealed record CommandOption(string Name, string? Short, ValueKind Kind, bool IsRequired = false);
