namespace EndToEnd.Tests.Workflows.Engine;

/// <summary>The engine could not evaluate an expression: the action it stands in fails.</summary>
internal sealed class EvaluationException(string message) : Exception(message);
