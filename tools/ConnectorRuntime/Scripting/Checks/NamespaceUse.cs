using Microsoft.CodeAnalysis;

namespace ConnectorRuntime.Scripting.Checks;

/// <summary>A place where a script touches a namespace.</summary>
/// <param name="Namespace">The namespace's full name.</param>
/// <param name="Name">What of it is used; null for an import.</param>
/// <param name="Location">Where.</param>
internal sealed record NamespaceUse(string Namespace, string? Name, Location Location);
