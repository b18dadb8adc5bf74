using Connectors.Diagnostics;

namespace PacPackager.Flows;

/// <summary>What was found in one file.</summary>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Diagnostics">The findings, by place and rule; those of files that workflows share are with the first that met them.</param>
internal sealed record FlowReport(string Path, IReadOnlyList<Diagnostic> Diagnostics);
