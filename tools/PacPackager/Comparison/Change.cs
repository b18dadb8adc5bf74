using Connectors;

namespace PacPackager.Comparison;

/// <summary>One difference between two versions of a connector, as data; reports turn it into text.</summary>
/// <param name="Check">The check that found it.</param>
/// <param name="Kind">What it means for flows made before.</param>
/// <param name="Operations">Ids of the operations it is about, in the order of the new definition; empty where it is about none.</param>
/// <param name="Detail">What happened, without the operations: a sentence with the names quoted.</param>
/// <param name="Old">Where it stands in the old version; for what is new, the nearest place that was there.</param>
/// <param name="New">Where it stands in the new version; for what is gone, the nearest place that is left.</param>
internal sealed record Change(
    CheckInfo Check, ChangeKind Kind, IReadOnlyList<string> Operations, string Detail, SourcePosition Old, SourcePosition New)
{
    // More would hide the sentence they belong to.
    private const int OperationsShown = 3;

    /// <summary>True when flows made before may be hurt.</summary>
    public bool IsBreaking => Kind == ChangeKind.Breaking;

    /// <summary>The whole sentence.</summary>
    public string Message => Operations.Count == 0 ? Detail : $"{ShownOperations}: {Detail}";

    private string ShownOperations => Operations.Count <= OperationsShown
        ? string.Join(", ", Operations)
        : $"{string.Join(", ", Operations.Take(OperationsShown))} and {Operations.Count - OperationsShown} more";
}
