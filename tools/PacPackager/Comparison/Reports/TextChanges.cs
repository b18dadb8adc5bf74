namespace PacPackager.Comparison.Reports;

/// <summary>Compiler-style lines grouped by file, each with the place in the old version; then a summary.</summary>
internal static class TextChanges
{
    internal static string Render(ComparedSides compared) => string.Concat(
        compared.Changes.All
            .GroupBy(change => change.New.File, StringComparer.Ordinal)
            .Select(file => string.Concat(file.Select(change => RenderLine(change, compared) + "\n")) + "\n")
            .Append(Summarize(compared.Changes) + "\n"));

    private static string RenderLine(Change change, ComparedSides compared)
    {
        string severity = change.IsBreaking ? "error" : "info";
        string old = $"{compared.Old.Show(change.Old.File)}({change.Old.Line},{change.Old.Column})";
        string fix = change is { IsBreaking: true, Check.Fix: { } remedy } ? " " + remedy : "";
        return $"{compared.New.Show(change.New.File)}({change.New.Line},{change.New.Column}): {severity} {change.Check.Id}: {change.Message}{fix} [old: {old}]";
    }

    private static string Summarize(ConnectorChanges changes)
    {
        int breaking = changes.Breaking.Count();
        int compatible = changes.Compatible.Count();
        return (breaking, compatible) switch
        {
            (0, 0) => "No changes.",
            (0, 1) => "1 change, compatible.",
            (0, _) => $"{compatible} changes, all compatible.",
            (_, 0) => $"{breaking} breaking {(breaking == 1 ? "change" : "changes")}.",
            _ => $"{breaking} breaking and {compatible} compatible changes.",
        };
    }
}
