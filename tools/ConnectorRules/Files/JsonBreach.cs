namespace ConnectorRules.Files;

/// <summary>Where a text leaves strict JSON.</summary>
/// <param name="Line">Counted from 1.</param>
/// <param name="Column">Counted from 1.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Remedy">One imperative sentence.</param>
internal sealed record JsonBreach(int Line, int Column, string Fault, string Remedy);
