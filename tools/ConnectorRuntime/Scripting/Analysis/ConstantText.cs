using Microsoft.CodeAnalysis;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>A text written in the script.</summary>
/// <param name="Value">The text.</param>
/// <param name="At">Where it is written, or named.</param>
internal sealed record ConstantText(string Value, IOperation At);
