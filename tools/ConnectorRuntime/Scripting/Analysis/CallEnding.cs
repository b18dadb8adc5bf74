using Microsoft.CodeAnalysis;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>One of the places where a call of the script ends.</summary>
/// <param name="Kind">What is given back there.</param>
/// <param name="At">The return or throw.</param>
/// <param name="InCatch">Whether a catch block ends it.</param>
internal sealed record CallEnding(AnswerKind Kind, SyntaxNode At, bool InCatch);
