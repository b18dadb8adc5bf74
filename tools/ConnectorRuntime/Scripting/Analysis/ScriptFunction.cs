using Microsoft.CodeAnalysis;

namespace ConnectorRuntime.Scripting.Analysis;

/// <summary>A body of code, or an initial value.</summary>
/// <param name="Symbol">The method whose body it is; null for the initial value of a field or property.</param>
/// <param name="Body">The code.</param>
internal sealed record ScriptFunction(IMethodSymbol? Symbol, IOperation Body);
