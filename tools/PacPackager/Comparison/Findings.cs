using Connectors;

namespace PacPackager.Comparison;

/// <summary>Collects changes; one that several operations share because they share a definition is one change.</summary>
internal sealed class Findings
{
    private readonly Dictionary<(string Check, ChangeKind Kind, SourcePosition Old, SourcePosition New), Finding> found = [];

    /// <summary>How many different changes were found.</summary>
    internal int Count => found.Count;

    /// <summary>How often anything was added, whether it was new or not.</summary>
    internal int Added { get; private set; }

    internal void Add(
        CheckInfo check, string detail, SourcePosition old, SourcePosition @new, string? operation = null, ChangeKind? kind = null)
    {
        Added++;
        ChangeKind meaning = kind ?? check.Kind;
        if (!found.TryGetValue((check.Id, meaning, old, @new), out Finding? finding))
        {
            finding = new Finding(check, meaning, detail, []);
            found.Add((check.Id, meaning, old, @new), finding);
        }

        if (operation is not null && !finding.Operations.Contains(operation))
        {
            finding.Operations.Add(operation);
        }
    }

    internal ConnectorChanges ToChanges() => new(
    [
        .. found.Select(entry => new Change(
                entry.Value.Check, entry.Value.Kind, entry.Value.Operations, entry.Value.Detail, entry.Key.Old, entry.Key.New))
            .OrderBy(change => change.New.File, StringComparer.Ordinal)
            .ThenBy(change => change.New.Line)
            .ThenBy(change => change.New.Column)
            .ThenBy(change => change.Kind)
            .ThenBy(change => change.Old.File, StringComparer.Ordinal)
            .ThenBy(change => change.Old.Line)
            .ThenBy(change => change.Old.Column)
            .ThenBy(change => change.Check.Id, StringComparer.Ordinal),
    ]);

    private sealed record Finding(CheckInfo Check, ChangeKind Kind, string Detail, List<string> Operations);
}
