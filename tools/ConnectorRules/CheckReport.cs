using Connectors.Diagnostics;

namespace ConnectorRules;

/// <summary>What was found in one connector.</summary>
/// <param name="Path">Absolute path of the folder or file that was judged.</param>
/// <param name="Title">The connector's title, or null where it cannot be read.</param>
/// <param name="Diagnostics">The findings in the order of file, line, column and rule.</param>
public sealed record CheckReport(string Path, string? Title, IReadOnlyList<Diagnostic> Diagnostics);
