using Connectors;

namespace ConnectorRuntime.Gateway.Routing;

/// <summary>The operation a call means.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="PathValues">Path variable to its escaped value.</param>
internal sealed record RouteMatch(Operation Operation, IReadOnlyDictionary<string, string> PathValues);
