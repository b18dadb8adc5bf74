using Connectors.Diagnostics;
using PacPackager.Reports;

namespace PacPackager.Comparison.Reports;

/// <summary>The annotations GitHub makes of changes; nothing where nothing changed.</summary>
internal static class GithubChanges
{
    internal static string Render(ComparedSides compared) =>
        GithubReport.Render(compared.Changes.All.Select(change => ToDiagnostic(change, compared)), compared.New.Show);

    // An annotation has one place, so the old one goes into its text.
    private static Diagnostic ToDiagnostic(Change change, ComparedSides compared) => new(
        change.Check.Id,
        change.IsBreaking ? Severity.Error : Severity.Info,
        $"{change.Message} Before: {compared.Old.Show(change.Old.File)}({change.Old.Line},{change.Old.Column}).",
        change.New,
        change.IsBreaking ? change.Check.Fix : null);
}
