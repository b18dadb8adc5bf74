namespace PacPackager.Flows.Expressions;

/// <summary>A piece of a string of a workflow: plain text, or an expression.</summary>
/// <param name="Text">The plain text with escapes resolved, or null where it is an expression.</param>
/// <param name="Expression">The expression, its offsets counted from the string's first character; or null.</param>
internal sealed record TemplatePart(string? Text, Expression? Expression);
